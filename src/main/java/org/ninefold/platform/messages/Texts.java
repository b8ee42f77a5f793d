package org.ninefold.platform.messages;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The texts as pages read them, {@code #{m['key']}}: Faces asks for a bundle by this name and a locale. */
public class Texts extends ResourceBundle {

    private final Map<String, String> texts;

    public Texts() {
        this(Locale.ENGLISH);
    }

    protected Texts(Locale locale) {
        texts = Bundles.in(locale);
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
