package org.ninefold.survey;

/**
 * From where somebody answers. A satisfaction survey asks customers how it is today; a GAP radar (document 004) sets
 * all four beside each other.
 */
public enum Viewpoint {
    CUSTOMER_TODAY,
    SUPPLIER_TODAY,
    CUSTOMER_WANTED,
    SUPPLIER_WANTED
}
