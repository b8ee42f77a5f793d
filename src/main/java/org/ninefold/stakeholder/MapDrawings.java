package org.ninefold.stakeholder;

import static org.ninefold.access.Role.Names.ACCOUNT_MANAGER;
import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.READER;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ninefold.platform.messages.Messages;

/** Draws the decision maps of accounts within the caller's scope. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class MapDrawings {

    @EJB
    PastMaps maps;

    @EJB
    WordLists words;

    /**
     * The map of an account as SVG; of one without, an empty sheet.
     *
     * @param day at the end of which; null for the map as it is
     */
    public String of(String ref, LocalDate day, Locale language) {
        List<WordLists.Word> roles = words.all(ListedWord.List.ROLE);
        Messages texts = new Messages(language);
        return MapSvg.of(maps.of(ref, day), texts, key -> roles.stream()
                .filter(role -> role.key().equals(key))
                .findFirst()
                .map(role -> role.text(ListedWord.List.ROLE, texts))
                .orElse(key));
    }
}
