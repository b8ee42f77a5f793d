package org.ninefold.survey.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.ninefold.platform.web.EditForm;
import org.ninefold.platform.web.Ids;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.segment.Cell;
import org.ninefold.survey.Prospects;
import org.ninefold.survey.WaveView;
import org.ninefold.survey.Waves;

/** Makes a wave, or changes one that is not open yet; tells before what would happen. */
@Named
@ViewScoped
public class WaveEditPage extends EditForm {

    static final String PAGE = "/survey/wave-edit.xhtml";

    private static final long serialVersionUID = 1L;

    @EJB
    Waves waves;

    @Inject
    Clock clock;

    private String contacts;
    private String name;
    private transient Prospects prospects;

    @Override
    public void load() {
        super.load();
        if (!isNew() && !waves.get(id()).isDraft()) {
            WavePage.at(id()).open();
        }
    }

    @Override
    protected Stored stored() {
        waves.mayChange();
        if (isNew()) {
            return new Stored(WaveForm.empty(LocalDate.now(clock), contacts), 0);
        }
        WaveView wave = waves.get(id());
        name = wave.name();
        return new Stored(WaveForm.of(wave.fields()), wave.version());
    }

    /** Takes over how people were chosen, which no component does; before anything is refused, so that nothing is lost. */
    public void take() {
        Map<String, String[]> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        if (!sent.containsKey("people")) {
            return;
        }
        Map<String, Object> values = getDraft().getValues();
        Arrays.stream(PeopleBy.values())
                .filter(kind -> kind.name().equals(sent.get("people")[0]))
                .forEach(kind -> values.put(WaveForm.PEOPLE, kind));
        values.put(WaveForm.VIEW, said(sent.get("view"), ""));
        values.put(WaveForm.CELLS, said(sent.get("cells"), " "));
        values.put(WaveForm.ROLES, said(sent.get("roles"), " "));
        values.put(WaveForm.CONTACTS, said(sent.get("contacts-named"), ""));
    }

    private static String said(String[] sent, String between) {
        String said = sent == null ? "" : String.join(between, sent).strip();
        return said.isEmpty() ? null : said;
    }

    /** Tells what would happen; nothing is kept. */
    public void attempt() {
        prospects = null;
        prospects = waves.plan(new WaveForm(getDraft()).wave());
    }

    @Override
    protected String create() {
        return Long.toString(waves.add(new WaveForm(getDraft()).wave()).id());
    }

    @Override
    protected void change() {
        waves.change(id(), getDraft().getVersion(), new WaveForm(getDraft()).wave());
    }

    @Override
    protected void delete() {
        waves.remove(id(), getDraft().getVersion());
    }

    @Override
    protected void leave(String saved, boolean removed) {
        done(
                removed ? "wave-edit.removed" : "wave-edit.saved",
                getDraft().typed(WaveForm.NAME),
                removed ? new ListAddress(WavesPage.PAGE) : WavePage.at(Ids.of("wave", saved)));
    }

    private long id() {
        return Ids.of("wave", getRef());
    }

    public boolean isChosen(Cell cell) {
        String cells = getDraft().typed(WaveForm.CELLS);
        return cells != null && Arrays.asList(cells.split(" ")).contains(cell.name());
    }

    public PeopleBy[] getKinds() {
        return PeopleBy.values();
    }

    public Cell[] getCells() {
        return Cell.values();
    }

    public ListAddress getBack() {
        return isNew() ? new ListAddress(WavesPage.PAGE) : WavePage.at(id());
    }

    /** What would happen; null where nobody has asked. */
    public Prospects getProspects() {
        return prospects;
    }

    public Boolean getAnonymous() {
        return getDraft().value(WaveForm.ANONYMOUS, Boolean.class);
    }

    public void setAnonymous(Boolean anonymous) {
        getDraft().getValues().put(WaveForm.ANONYMOUS, anonymous);
    }

    public String getName() {
        return name;
    }

    /** References of people for a new wave, as the address names them. */
    public String getContacts() {
        return contacts;
    }

    public void setContacts(String contacts) {
        this.contacts = contacts;
    }
}
