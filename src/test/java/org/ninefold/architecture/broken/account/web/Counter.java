package org.ninefold.architecture.broken.account.web;

import jakarta.ejb.Singleton;

/** Broken: a singleton in the web. */
@Singleton
public class Counter {}
