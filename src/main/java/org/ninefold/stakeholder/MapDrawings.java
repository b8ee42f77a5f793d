package org.ninefold.stakeholder;

import static org.ninefold.access.Role.Names.ACCOUNT_MANAGER;
import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.READER;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Locale;
import org.ninefold.platform.messages.Messages;

/** Draws the decision maps of accounts within the caller's scope. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class MapDrawings {

    @EJB
    DecisionMaps maps;

    @EJB
    WordLists words;

    /** The map of an account as SVG; of one without, an empty sheet. */
    public String of(String ref, Locale language) {
        List<WordLists.Word> roles = words.all(ListedWord.List.ROLE);
        Messages texts = new Messages(language);
        return MapSvg.of(maps.get(ref), texts, key -> roles.stream()
                .filter(role -> role.key().equals(key))
                .findFirst()
                .map(role -> role.text(ListedWord.List.ROLE, texts))
                .orElse(key));
    }
}
