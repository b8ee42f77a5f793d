package org.ninefold.account;

import java.util.List;
import java.util.Map;

/** A list whose views people save under a name. The feature that has the list implements it; found by CDI. */
public interface SavedList {

    /** What addresses call it: {@code accounts}. */
    String name();

    /** The parameters as the list itself says them: what means nothing, or needs no saying, is left out. */
    Map<String, String> read(Map<String, String> said);

    /** The names of those parameters that mean nothing to the list. */
    List<String> unclear(Map<String, String> said);
}
