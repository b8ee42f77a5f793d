package org.ninefold.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.messages.Messages;
import org.ninefold.platform.settings.Settings;

/** What pages and beans say to the user, in the user's language: texts with arguments, numbers, dates, outcomes. */
@Named
@RequestScoped
public class Say {

    @Inject
    Language language;

    @Inject
    Settings settings;

    /** The text of a key with its arguments, for pages: {@code #{say.text('key', a, b)}}. */
    public String text(String key, Object... arguments) {
        return messages().text(key, arguments);
    }

    /** The text of an enum's constant. */
    public String name(Enum<?> constant) {
        return constant == null ? "" : messages().text(constant);
    }

    /** Why a step is refused. */
    public String why(Refused no) {
        return messages().text(no);
    }

    /** An amount without decimals, grouped as the language groups. */
    public String amount(BigDecimal amount) {
        return number(amount, 0);
    }

    /** An amount in short: 18.4 m, 920 k, 85. */
    public String shortAmount(BigDecimal amount) {
        if (amount == null) {
            return "–";
        }
        double size = amount.abs().doubleValue();
        if (size >= 999_500) {
            return text("number.million", number(amount.movePointLeft(6), 1));
        }
        return size >= 9_950 ? text("number.thousand", number(amount.movePointLeft(3), 0)) : number(amount, 0);
    }

    public String number(BigDecimal number, int decimals) {
        if (number == null) {
            return "–";
        }
        NumberFormat format = NumberFormat.getNumberInstance(written());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(java.math.RoundingMode.HALF_UP);
        if (format instanceof DecimalFormat decimal) {
            decimal.setNegativePrefix("−");
        }
        return format.format(number);
    }

    public String count(long count) {
        return NumberFormat.getIntegerInstance(written()).format(count);
    }

    /** A fraction as percent with at most one decimal: 0.335 is 33.5 %. */
    public String percent(BigDecimal fraction) {
        return fraction == null ? "–" : number(fraction.movePointRight(2), 1).replaceFirst("[.,]0$", "") + "\u00a0%";
    }

    public String date(LocalDate date) {
        return date == null
                ? "–"
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(written())
                        .format(date);
    }

    /** A day with its weekday, and the week of ISO 8601 that Nordic calendars count by. */
    public String weekday(LocalDate date) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(written())
                .format(date);
        return text("say.weekday", day, String.valueOf(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
    }

    /** A moment in the installation's time zone. */
    public String moment(Instant moment) {
        return moment(moment, FormatStyle.SHORT);
    }

    /** A moment to the second, where many things happen in a minute. */
    public String exactMoment(Instant moment) {
        return moment(moment, FormatStyle.MEDIUM);
    }

    private String moment(Instant moment, FormatStyle time) {
        return moment == null
                ? "–"
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, time)
                        .withLocale(written())
                        .format(ZonedDateTime.ofInstant(moment, settings.timeZone()));
    }

    /** Tells the user that something was done; survives a redirect. */
    public void done(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text(key, arguments), null));
    }

    /** Tells the user what to know before going on. */
    public void note(String key, Object... arguments) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text(key, arguments), null));
    }

    /** Tells the user what to mend on this page. */
    public void mend(String key, Object... arguments) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text(key, arguments), null));
    }

    /** Tells the user why a step was not done; survives a redirect. */
    public void refused(Refused no) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(
                null, new FacesMessage(FacesMessage.SEVERITY_WARN, messages().text(no), null));
    }

    private Messages messages() {
        return new Messages(locale());
    }

    private Locale locale() {
        return language.getLocale();
    }

    /** How numbers and dates are written: English as in Europe, with the day first and 24 hours. */
    private Locale written() {
        return locale().getLanguage().equals("en") ? Locale.UK : locale();
    }
}
