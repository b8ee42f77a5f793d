package org.ninefold.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import org.ninefold.platform.messages.Messages;

/** A field for a number, in the manner of the user's language. */
@FacesConverter("ninefold.number")
public class NumberConverter implements Converter<BigDecimal> {

    @Override
    public BigDecimal getAsObject(FacesContext faces, UIComponent field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return NumberText.read(text, Language.of(faces))
                .orElseThrow(() -> new ConverterException(new FacesMessage(
                        FacesMessage.SEVERITY_ERROR,
                        new Messages(Language.of(faces)).text("field.number", text.strip()),
                        null)));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, BigDecimal number) {
        return number == null ? "" : NumberText.write(number, Language.of(faces));
    }
}
