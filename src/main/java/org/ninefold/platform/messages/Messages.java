package org.ninefold.platform.messages;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import org.ninefold.kernel.Refused;

/** The texts of one language. Numbers and dates among the arguments are written as that language writes them. */
public record Messages(Locale locale) {

    /** The text with its arguments, {@code {0}} first; constants among them are called by their own texts. A missing key is a bug that a test finds, never a broken page. */
    public String text(String key, Object... arguments) {
        String pattern = Bundles.in(locale).getOrDefault(key, key);
        Object[] named = arguments == null
                ? null
                : Arrays.stream(arguments).map(this::named).toArray();
        return new MessageFormat(pattern, locale).format(named);
    }

    public String text(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    public String text(Refused refused) {
        return text(refused.refusal().key(), refused.facts().toArray());
    }

    private Object named(Object fact) {
        if (fact instanceof Enum<?> constant) {
            return text(constant);
        }
        return fact instanceof Collection<?> several
                ? String.join(", ", several.stream().map(String::valueOf).toList())
                : fact;
    }
}
