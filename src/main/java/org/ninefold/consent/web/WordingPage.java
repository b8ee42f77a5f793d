package org.ninefold.consent.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ninefold.consent.ConsentWordings;
import org.ninefold.consent.ConsentWordings.Wording;
import org.ninefold.consent.Purpose;
import org.ninefold.kernel.NotFound;
import org.ninefold.platform.messages.Bundles;
import org.ninefold.platform.web.EditForm;
import org.ninefold.platform.web.ListAddress;

/** Changes the words in which people are asked for a purpose, which is the reference. */
@Named
@ViewScoped
public class WordingPage extends EditForm {

    private static final String FIELD = "consent_text_";
    private static final long serialVersionUID = 1L;

    @EJB
    ConsentWordings wordings;

    @Override
    protected Stored stored() {
        Wording now = wordings.editions(getPurpose()).get(0);
        Map<String, Object> values = new LinkedHashMap<>();
        Bundles.LANGUAGES.forEach(
                language -> values.put(FIELD + language, now.texts().get(language)));
        return new Stored(values, now.edition());
    }

    /** Purposes are the product's. */
    @Override
    protected String create() {
        throw new IllegalStateException("cannot be made here");
    }

    @Override
    protected void change() {
        Map<String, String> texts = new HashMap<>();
        Bundles.LANGUAGES.forEach(language -> texts.put(language, getDraft().typed(FIELD + language)));
        wordings.save(getPurpose(), (int) getDraft().getVersion(), texts);
    }

    @Override
    protected void leave(String saved, boolean removed) {
        done("wordings.saved", say.name(getPurpose()), new ListAddress(WordingsPage.PAGE));
    }

    public Purpose getPurpose() {
        return Arrays.stream(Purpose.values())
                .filter(one -> one.name().equals(getRef()))
                .findFirst()
                .orElseThrow(() -> new NotFound("purpose", getRef()));
    }
}
