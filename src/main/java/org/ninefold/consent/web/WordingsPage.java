package org.ninefold.consent.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.ninefold.consent.ConsentWordings;
import org.ninefold.consent.ConsentWordings.Wording;
import org.ninefold.consent.Purpose;

/** In which words people are asked for each purpose, now and earlier. */
@Named
@RequestScoped
public class WordingsPage {

    static final String PAGE = "/consent/wordings.xhtml";

    @EJB
    ConsentWordings wordings;

    private List<Asked> all;

    /** What people are asked for one purpose; {@code earlier} are older editions. */
    public record Asked(Wording now, List<Wording> earlier) {}

    public void load() {
        all = Arrays.stream(Purpose.values()).map(this::asked).toList();
    }

    private Asked asked(Purpose purpose) {
        List<Wording> editions = wordings.editions(purpose);
        return new Asked(editions.get(0), editions.subList(1, editions.size()));
    }

    public List<Asked> getAll() {
        return all;
    }
}
