package org.ninefold.intake;

/** Somebody who looks after accounts there. All but id and name may be null. */
public record HostOwner(String id, String name, String login, String email, String externalId) {}
