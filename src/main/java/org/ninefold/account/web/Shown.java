package org.ninefold.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.ninefold.platform.web.Language;
import org.ninefold.platform.web.NumberText;
import org.ninefold.platform.web.Say;

/** Any value of a field, as people read it. */
@Named
@RequestScoped
public class Shown {

    @Inject
    Say say;

    @Inject
    Language language;

    public String of(Object value) {
        if (value == null || "".equals(value)) {
            return "–";
        } else if (value instanceof Enum<?> constant) {
            return say.name(constant);
        } else if (value instanceof LocalDate day) {
            return say.date(day);
        } else if (value instanceof BigDecimal number) {
            return NumberText.write(number, language.getLocale());
        } else if (value instanceof List<?> several) {
            return several.isEmpty() ? "–" : several.stream().map(this::of).collect(Collectors.joining(", "));
        } else if (value instanceof Boolean yes) {
            return say.text(yes ? "shown.yes" : "shown.no");
        }
        return value.toString();
    }
}
