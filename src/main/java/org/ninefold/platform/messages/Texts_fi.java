package org.ninefold.platform.messages;

import java.util.Locale;

/** {@link Texts} in one language. */
public class Texts_fi extends Texts {

    public Texts_fi() {
        super(Locale.forLanguageTag("fi"));
    }
}
