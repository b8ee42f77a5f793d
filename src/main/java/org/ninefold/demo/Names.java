package org.ninefold.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/** Invented companies and people; no company's name comes twice. */
final class Names {

    private final Properties parts = read();
    private final Set<String> companies = new HashSet<>();

    String company(Region region, Dice dice) {
        while (true) {
            String name = one(region, "stems", dice) + " " + one(region, "trades", dice);
            if (companies.add(name)) {
                return name + " " + one(region, "forms", dice);
            }
        }
    }

    /** Somebody at the company of this name. */
    DraftContact person(Region region, String company, Dice dice) {
        String first = one(region, "first", dice);
        String last = one(region, "last", dice);
        String email = letters(first) + "." + letters(last) + "@" + letters(company) + ".example";
        String phone = region.dialling() + " 00 " + dice.between(10, 99) + " " + dice.between(10, 99);
        return new DraftContact(first, last, one(region, "titles", dice), email, phone, region.language());
    }

    private String one(Region region, String part, Dice dice) {
        return dice.of(list(region, part));
    }

    private List<String> list(Region region, String part) {
        return List.of(parts.getProperty(region.names() + "." + part).split(",\\s*"));
    }

    /** The letters a to z of a name, as mail addresses are made of: Søren becomes soren. */
    private static String letters(String name) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("å", "aa");
        return Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("[^a-z]", "");
    }

    private static Properties read() {
        Properties properties = new Properties();
        try (InputStream in = Names.class.getResourceAsStream("names.properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
