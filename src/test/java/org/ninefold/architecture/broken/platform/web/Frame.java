package org.ninefold.architecture.broken.platform.web;

import org.ninefold.architecture.broken.account.Customer;

/** Broken: the platform knows a feature. */
public class Frame {
    Customer customer;
}
