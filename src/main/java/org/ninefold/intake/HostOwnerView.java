package org.ninefold.intake;

/**
 * Somebody who looks after accounts in a host. All but id and name may be null.
 *
 * @param signIn who it is here, or null
 * @param accounts how many accounts are looked after
 */
public record HostOwnerView(
        String id, String name, String login, String email, String externalId, String signIn, int accounts) {}
