package org.ninefold.survey.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.web.EditForm;
import org.ninefold.platform.web.Ids;
import org.ninefold.survey.AnswerChannel;
import org.ninefold.survey.AnswerSheet;
import org.ninefold.survey.FollowUps;
import org.ninefold.survey.StaffEntries;
import org.ninefold.survey.WaveRefusal;

/** Writes down what a person answers on the telephone, or answered on paper. */
@Named
@ViewScoped
public class WaveAnswerPage extends EditForm {

    private static final long serialVersionUID = 1L;
    private static final String CHANNEL = "channel";

    @EJB
    StaffEntries entries;

    @EJB
    FollowUps followUps;

    private String wave;
    private String contact;
    private final HashMap<String, String> said = new HashMap<>();
    private String person;
    private String wrong;
    private String why;
    private transient AnswerSheet sheet;

    /** Where nobody can answer any more, the wave tells why. */
    @Override
    public void load() {
        try {
            super.load();
        } catch (Refused refused) {
            say.refused(refused);
            WavePage.at(id()).open();
        }
    }

    @Override
    protected Stored stored() {
        // who may not write answers down, or can no more, is told before the first one
        person = getSheet().person();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(CHANNEL, AnswerChannel.PHONE);
        return new Stored(values, 0);
    }

    @Override
    public void save() {
        take();
        wrong = null;
        try {
            super.save();
        } catch (Refused refused) {
            wrong = WaveRefusal.item(refused).orElse(null);
            why = say.why(refused);
            throw refused;
        }
    }

    private void take() {
        Map<String, String[]> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        getSheet().definition().items().forEach(item -> said.put(item.key(), Asking.sent(item, sent)));
    }

    @Override
    protected String create() {
        long id = entries.enter(id(), contact, getChannel(), said);
        followUps.follow(id);
        return Long.toString(id);
    }

    @Override
    protected void change() {
        throw new IllegalStateException("what was answered stays");
    }

    @Override
    protected void leave(String saved, boolean removed) {
        done("wave-answer.saved", person, WavePage.at(id()));
    }

    private long id() {
        return Ids.of("wave", wave);
    }

    public AnswerSheet getSheet() {
        if (sheet == null) {
            sheet = entries.sheet(id(), contact);
        }
        return sheet;
    }

    public Asking getAsking() {
        return new Asking(getSheet().definition(), getSheet().language(), said, wrong, why);
    }

    public List<AnswerChannel> getChannels() {
        return List.of(AnswerChannel.PHONE, AnswerChannel.PAPER);
    }

    public AnswerChannel getChannel() {
        return getDraft().value(CHANNEL, AnswerChannel.class);
    }

    public void setChannel(AnswerChannel channel) {
        getDraft().getValues().put(CHANNEL, channel);
    }

    /** The number of the wave. */
    public String getWave() {
        return wave;
    }

    public void setWave(String wave) {
        this.wave = wave;
    }

    /** The reference of the person. */
    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
