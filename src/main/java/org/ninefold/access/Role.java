package org.ninefold.access;

/** What a user is to the product. The names are the container's roles as well. */
public enum Role {
    ADMINISTRATOR,
    SALES_MANAGER,
    ACCOUNT_MANAGER,
    READER;

    /** The role names for {@code @RolesAllowed}, which takes constants only. */
    public static final class Names {
        public static final String ADMINISTRATOR = "ADMINISTRATOR";
        public static final String SALES_MANAGER = "SALES_MANAGER";
        public static final String ACCOUNT_MANAGER = "ACCOUNT_MANAGER";
        public static final String READER = "READER";

        private Names() {}
    }

    /** May write accounts and what is known of them, within the scope. */
    public boolean writes() {
        return this != READER;
    }

    /** May import, place, appoint the current placement and set the limits. */
    public boolean manages() {
        return this == ADMINISTRATOR || this == SALES_MANAGER;
    }
}
