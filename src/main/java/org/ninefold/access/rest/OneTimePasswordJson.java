package org.ninefold.access.rest;

/** A password for the next sign-in only; it is answered this once and kept nowhere. */
public record OneTimePasswordJson(String signIn, String password) {}
