package org.ninefold.platform.messages;

import java.util.Locale;

/** {@link Texts} in one language. */
public class Texts_sv extends Texts {

    public Texts_sv() {
        super(Locale.forLanguageTag("sv"));
    }
}
