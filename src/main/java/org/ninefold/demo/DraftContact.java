package org.ninefold.demo;

/** A contact before it is written. */
record DraftContact(String firstName, String lastName, String title, String email, String phone, String language) {}
