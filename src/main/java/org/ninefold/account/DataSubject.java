package org.ninefold.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.ninefold.platform.store.Sought;
import org.ninefold.platform.store.Words;

/**
 * Somebody who wants to know what is known, or to be forgotten.
 *
 * @param contactId null for who was never a contact
 * @param home the account
 * @param common what other people share: a name, an address, a number; in texts it may mean them
 */
public record DataSubject(String ref, Long contactId, Home home, ContactFields fields, Set<String> common)
        implements Sought {

    /** Whose account it is; {@code owner} and {@code teamId} may be null. */
    public record Home(long accountId, String name, String owner, Long teamId) {}

    public DataSubject {
        common = Set.copyOf(common);
    }

    /** As people say it. */
    public String name() {
        return fields.wholeName();
    }

    @Override
    public Words words() {
        return words(said().filter(word -> !common.contains(word))
                .filter(word -> !word.equals(name()) || word.contains(" ")));
    }

    @Override
    public Words near() {
        boolean firm = new Words(List.of(fields.lastName())).isIn(home.name());
        return words(firm ? said() : Stream.concat(said(), Stream.of(fields.lastName())));
    }

    @Override
    public long accountId() {
        return home.accountId();
    }

    /** The contact's; 0 for who was never one. */
    public long contact() {
        return contactId == null ? 0 : contactId;
    }

    /** This of the person's words, in small letters; null where there is none, or others share it. */
    private String own(String word) {
        return word == null || common.contains(word) ? null : word.toLowerCase(Locale.ROOT);
    }

    public String ownName() {
        return own(name());
    }

    public String ownEmail() {
        return own(fields.email());
    }

    public String ownPhone() {
        return own(fields.phone());
    }

    private Stream<String> said() {
        return Stream.of(name(), fields.email(), fields.phone()).filter(Objects::nonNull);
    }

    private Words words(Stream<String> said) {
        return new Words(
                said.flatMap(this::variants).flatMap(DataSubject::inAddresses).toList());
    }

    private Stream<String> variants(String word) {
        if (word.equals(fields.email())) {
            return Stream.of(word, EmailKey.of(word));
        }
        if (word.equals(fields.phone())) {
            return Stream.of(word, word.replaceAll("[^+\\p{Alnum}]", ""));
        }
        String first = fields.firstName();
        return first == null || !word.equals(name())
                ? Stream.of(word)
                : Stream.of(word, fields.lastName() + " " + first, fields.lastName() + ", " + first);
    }

    private static Stream<String> inAddresses(String word) {
        String encoded = URLEncoder.encode(word, StandardCharsets.UTF_8);
        return Stream.of(word, encoded, encoded.replace("+", "%20"));
    }
}
