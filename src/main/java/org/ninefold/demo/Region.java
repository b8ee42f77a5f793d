package org.ninefold.demo;

/** Where accounts are, with the language of their names. */
enum Region {
    DENMARK("da", "DK", "DKK", "+45", 5_200),
    SWEDEN("sv", "SE", "SEK", "+46", 7_400),
    NORWAY("no", "NO", "NOK", "+47", 8_300),
    FINLAND("fi", "FI", "EUR", "+358", 690),
    BRITAIN("en", "GB", "GBP", "+44", 610),
    IRELAND("ga", "IE", "EUR", "+353", 720);

    private final String names;
    private final String country;
    private final String currency;
    private final String dialling;
    private final int dayCost;

    Region(String names, String country, String currency, String dialling, int dayCost) {
        this.names = names;
        this.country = country;
        this.currency = currency;
        this.dialling = dialling;
        this.dayCost = dayCost;
    }

    /** The section of names.properties. */
    String names() {
        return names;
    }

    String country() {
        return country;
    }

    String currency() {
        return currency;
    }

    String dialling() {
        return dialling;
    }

    /** Cost of one hour of our people there, in the region's currency. */
    double hourlyCost() {
        return dayCost / 8.0;
    }

    /** The language its people read, two letters. */
    String language() {
        return this == IRELAND ? "en" : names;
    }
}
