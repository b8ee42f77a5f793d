package org.ninefold.ofbiz;

import org.ninefold.kernel.Refusal;

/** Settings that cannot be. */
public enum OfbizRefusal implements Refusal {
    BASE_CURRENCY_UNKNOWN,
    PARTY_PAGE_UNUSABLE
}
