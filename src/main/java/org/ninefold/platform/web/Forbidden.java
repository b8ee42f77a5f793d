package org.ninefold.platform.web;

/**
 * Somebody asked for what the role does not include, and got no further.
 *
 * @param signIn who asked
 * @param method GET, POST …
 * @param path of the address, without the parameters
 */
public record Forbidden(String signIn, String method, String path) {}
