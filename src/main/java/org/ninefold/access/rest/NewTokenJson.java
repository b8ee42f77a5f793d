package org.ninefold.access.rest;

import java.time.LocalDate;

/** A token to make; {@code user} is a sign-in name, {@code expiresOn} the last good day or absent. */
public record NewTokenJson(String user, String name, LocalDate expiresOn) {}
