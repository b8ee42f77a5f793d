package org.ninefold.platform.messages;

import java.util.Locale;

/** {@link Texts} in one language. */
public class Texts_en extends Texts {

    public Texts_en() {
        super(Locale.forLanguageTag("en"));
    }
}
