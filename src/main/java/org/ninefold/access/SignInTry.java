package org.ninefold.access;

import java.util.List;
import java.util.Locale;

/**
 * A try to sign in, and the counters it is held to. Where the name has signed in from the address before, the pair of
 * both is counted alone, so that nobody elsewhere can lock the user out; else the name and the address each.
 */
record SignInTry(String name, String address) {

    private static final int FREE_BY_NAME = 5;

    /** Many people may stand behind one address. */
    private static final int FREE_BY_ADDRESS = 30;

    /** @param shared whether others are counted there too, so that one success does not clear it */
    record Counter(String subject, int free, boolean shared) {}

    static SignInTry of(String signIn, String address) {
        String stripped = signIn == null ? "" : signIn.strip().toLowerCase(Locale.ROOT);
        return new SignInTry(
                stripped.length() > 200 ? stripped.substring(0, 200) : stripped,
                address == null ? "" : network(address));
    }

    String known() {
        return "known:" + address + ":" + name;
    }

    /** In the order in which they are locked. */
    List<Counter> counters(boolean isKnown) {
        return isKnown
                ? List.of(new Counter(known(), FREE_BY_NAME, false))
                : List.of(
                        new Counter("address:" + address, FREE_BY_ADDRESS, true),
                        new Counter("name:" + name, FREE_BY_NAME, false));
    }

    /** Counts tries of a signed-in user to tell the present password. */
    static List<Counter> ownPassword(String signIn) {
        return List.of(new Counter("password:" + signIn, FREE_BY_NAME, false));
    }

    /** An IPv6 customer has a whole /64: its first four groups stand for all. */
    private static String network(String address) {
        String[] groups = address.split(":", -1);
        return groups.length < 5 ? address : String.join(":", List.of(groups).subList(0, 4)) + "::";
    }
}
