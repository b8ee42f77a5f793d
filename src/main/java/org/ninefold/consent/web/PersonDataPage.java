package org.ninefold.consent.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import org.ninefold.account.Trace;
import org.ninefold.consent.Erasure;
import org.ninefold.consent.Erasures;
import org.ninefold.platform.web.Download;
import org.ninefold.platform.web.ListAddress;

/** Sends all that is known of a person as a file, as REST does. */
@Named
@RequestScoped
public class PersonDataPage {

    @EJB
    Erasures erasures;

    @Inject
    Download download;

    public void send() throws IOException {
        String person = ListAddress.asked("/consent/data.xhtml", "person").get("person");
        Erasure known = erasures.handOver(person);
        download.json(
                "person",
                Map.of(
                        "person", known.ref(),
                        "name", known.name(),
                        "places",
                                known.places().stream()
                                        .map(PersonDataPage::place)
                                        .toList()));
    }

    private static Map<String, Object> place(Trace trace) {
        return Map.of("place", trace.place(), "certain", trace.certain(), "rows", trace.rows());
    }
}
