package org.ninefold.platform.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ninefold.kernel.QueryText;

/** The address of a page with the parameters that say what it shows: filters, sort, page, view. Links are other addresses. */
public record ListAddress(String page, Map<String, String> parameters) {

    public ListAddress {
        parameters = new LinkedHashMap<>(parameters);
    }

    /** A page without parameters. */
    public ListAddress(String page) {
        this(page, Map.of());
    }

    /** The address asked for now, as far as it has these parameters. */
    public static ListAddress asked(String page, String... names) {
        return of(
                page,
                List.of(names),
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    }

    /** Keeps, of the parameters given, those of these names that say something. */
    public static ListAddress of(String page, List<String> names, Map<String, String> given) {
        Map<String, String> kept = new LinkedHashMap<>();
        names.forEach(name -> kept.put(name, given.get(name)));
        kept.values().removeIf(text -> text == null || text.isBlank());
        return new ListAddress(page, kept);
    }

    /** Sends the browser there. */
    public void open() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a parameter says, or null. */
    public String get(String name) {
        return parameters.get(name);
    }

    /** The constant that a parameter names; empty where it names none. */
    public <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(known -> known.name().equals(get(name)))
                .findFirst();
    }

    /** The address without this parameter where it names no constant. */
    public <E extends Enum<E>> ListAddress keeping(String name, Class<E> type) {
        return constant(name, type).isPresent() ? this : without(name);
    }

    public boolean has(String name) {
        return parameters.containsKey(name);
    }

    /** The day that a part of an address says; null where it says none. */
    public static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    /** The address with this said; null and nothing are left out. */
    public ListAddress with(String name, Object says) {
        if (says == null || says.toString().isEmpty()) {
            return without(name);
        }
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.put(name, String.valueOf(says));
        return new ListAddress(page, changed);
    }

    public ListAddress without(String name) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.remove(name);
        return new ListAddress(page, changed);
    }

    /** The same parameters on another page. */
    public ListAddress at(String otherPage) {
        return new ListAddress(otherPage, parameters);
    }

    /** A whole number from 1 to {@code most}; anything else is {@code standard}. */
    public int number(String name, int standard, int most) {
        String text = get(name);
        if (text == null || !text.matches("[1-9]\\d{0,8}")) {
            return standard;
        }
        return Math.min(Integer.parseInt(text), most);
    }

    /** The id a parameter names, or null. */
    public Long id(String name) {
        return Ids.read(get(name));
    }

    /** As it stands in a link. */
    @Override
    public String toString() {
        String query = QueryText.write(parameters);
        return query.isEmpty() ? page : page + "?" + query;
    }
}
