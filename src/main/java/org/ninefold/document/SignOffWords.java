package org.ninefold.document;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.ninefold.consent.LeavingWords;
import org.ninefold.consent.Purpose;

/** Who leaves the newsletter reads the company's own words (000 slide 32, template 3). */
@Dependent
class SignOffWords implements LeavingWords {

    @EJB
    Templates templates;

    @Override
    public List<String> of(Purpose purpose, String language) {
        return purpose == Purpose.NEWSLETTER
                ? templates.said("newsletter-sign-off", language).paragraphs()
                : List.of();
    }
}
