package org.ninefold.architecture.broken.account;

import jakarta.servlet.http.HttpServletRequest;

/** Broken: a root that knows servlets, in a plain class. */
public class Seller {
    HttpServletRequest request;
}
