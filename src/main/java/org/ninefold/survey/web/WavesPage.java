package org.ninefold.survey.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ninefold.kernel.Page;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Pager;
import org.ninefold.platform.web.Say;
import org.ninefold.survey.WaveView;
import org.ninefold.survey.Waves;

/** The waves, the newest first. */
@Named
@RequestScoped
public class WavesPage {

    static final String PAGE = "/survey/waves.xhtml";

    private static final int SHOWN = 50;

    @EJB
    Waves waves;

    @Inject
    Say say;

    private String number;
    private Page<WaveView> page;

    public Page<WaveView> getPage() {
        if (page == null) {
            page = waves.page((Pager.number(address(), "page") - 1) * SHOWN, SHOWN);
        }
        return page;
    }

    public Pager getPager() {
        return Pager.of(getPage(), address(), "page", SHOWN, say);
    }

    private ListAddress address() {
        return new ListAddress(PAGE).with("page", number);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
