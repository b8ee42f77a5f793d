package org.ninefold.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.ninefold.platform.store.Words;

/**
 * Somebody who wants to know what is known, or to be forgotten.
 *
 * @param contactId null for who was never a contact
 * @param home the account
 * @param common what other people share: a name, an address, a number; in texts it may mean them
 */
public record DataSubject(String ref, Long contactId, Home home, ContactFields fields, Set<String> common) {

    /** Whose account it is; {@code owner} and {@code teamId} may be null. */
    public record Home(long accountId, String name, String owner, Long teamId) {}

    public DataSubject {
        common = Set.copyOf(common);
    }

    /** As people say it. */
    public String name() {
        return fields.firstName() == null ? fields.lastName() : fields.firstName() + " " + fields.lastName();
    }

    /** What means this person wherever it stands. */
    public Words words() {
        return words(said().filter(word -> !common.contains(word))
                .filter(word -> !word.equals(name()) || word.contains(" ")));
    }

    /** What means this person in what is told about the account. */
    public Words near() {
        boolean firm = new Words(List.of(fields.lastName())).isIn(home.name());
        return words(firm ? said() : Stream.concat(said(), Stream.of(fields.lastName())));
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
