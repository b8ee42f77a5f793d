package org.ninefold.consent;

import java.util.List;

/** Port: what is said to a person who comes from a mail to leave its purpose; found by CDI. */
public interface LeavingWords {

    /** Paragraphs; none where nothing is said of this purpose. */
    List<String> of(Purpose purpose, String language);
}
