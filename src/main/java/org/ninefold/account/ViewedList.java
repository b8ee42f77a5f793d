package org.ninefold.account;

/** The page of a list that has its views as tabs above it; found by CDI. */
public interface ViewedList {

    /** What addresses call the list: {@code accounts}. */
    String getList();

    /** The page's own address, without parameters. */
    String getPath();

    /** The views above the list. */
    FilterTabs getTabs();
}
