package org.ninefold.architecture.broken.account.util;

/** Broken: a sub-package that is no edge. */
public class Tool {
    jakarta.persistence.Id id;
}
