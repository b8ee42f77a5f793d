package org.ninefold.architecture.broken.account;

import jakarta.ws.rs.Path;

/** Broken: a resource in a root. */
@Path("address")
public class Address {}
