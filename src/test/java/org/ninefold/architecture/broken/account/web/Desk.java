package org.ninefold.architecture.broken.account.web;

import jakarta.ejb.Stateless;

/** Broken: transactions in the web. */
@Stateless
public class Desk {}
