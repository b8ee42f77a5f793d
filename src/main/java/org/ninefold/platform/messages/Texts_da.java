package org.ninefold.platform.messages;

import java.util.Locale;

/** {@link Texts} in one language. */
public class Texts_da extends Texts {

    public Texts_da() {
        super(Locale.forLanguageTag("da"));
    }
}
