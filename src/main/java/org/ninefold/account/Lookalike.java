package org.ninefold.account;

import java.io.Serializable;

/**
 * An account that looks like the one being typed.
 *
 * @param owner sign-in name, or null
 * @param found what is alike: the name, or the address of the contact
 */
public record Lookalike(String ref, String name, String owner, Likeness likeness, String found)
        implements Serializable {}
