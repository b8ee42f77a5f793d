package org.ninefold.survey.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.ninefold.kernel.Page;
import org.ninefold.platform.web.Choice;
import org.ninefold.platform.web.Ids;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Pager;
import org.ninefold.platform.web.Say;
import org.ninefold.segment.Cell;
import org.ninefold.segment.ValueGrade;
import org.ninefold.survey.InvitationQuery;
import org.ninefold.survey.InvitationState;
import org.ninefold.survey.InvitationView;
import org.ninefold.survey.Invitations;
import org.ninefold.survey.Obstacle;
import org.ninefold.survey.PhoneTasks;

/** The people of a wave: who was asked and how far they have come, and who was not and why. */
@Named
@ViewScoped
public class WavePeople implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    /** Parts of the list, as the address calls them; the first is shown where it names none. */
    enum Part {
        ASKED(InvitationQuery.ASKED),
        ANSWERED(new InvitationQuery(InvitationState.ANSWERED, null, false)),
        SILENT(new InvitationQuery(null, null, true)),
        NO_PERMISSION(new InvitationQuery(null, Obstacle.NO_PERMISSION, false)),
        NO_ADDRESS(new InvitationQuery(null, Obstacle.NO_ADDRESS, false)),
        ASKED_RECENTLY(new InvitationQuery(null, Obstacle.ASKED_RECENTLY, false)),
        FIELD_MISSING(new InvitationQuery(null, Obstacle.FIELD_MISSING, false)),
        GIVEN_UP(new InvitationQuery(null, Obstacle.GIVEN_UP, false));

        final InvitationQuery query;

        Part(InvitationQuery query) {
            this.query = query;
        }
    }

    @EJB
    Invitations invitations;

    @EJB
    PhoneTasks phoneTasks;

    @Inject
    Say say;

    private String wave;
    private String which;
    private String number;
    private transient Page<InvitationView> page;
    private transient Boolean lettered;

    public Page<InvitationView> getPage() {
        if (page == null) {
            int offset = (Pager.number(address(), "page") - 1) * SHOWN;
            page = invitations.page(id(), part().query, offset, SHOWN);
        }
        return page;
    }

    /** Whether a letter may ask some of those for permission who are shown. */
    public boolean isLettered() {
        if (lettered == null) {
            lettered = part() == Part.NO_PERMISSION
                    && !invitations.unasked(id(), 0, 1).items().isEmpty();
        }
        return lettered;
    }

    public Pager getPager() {
        return Pager.of(getPage(), address(), "page", SHOWN, say);
    }

    /** The parts of the list: what is read, where it leads, and whether it is shown now. */
    public List<Choice> getParts() {
        return Arrays.stream(Part.values())
                .map(part -> new Choice(link(part).toString(), say.text("wave.people." + part), part == part()))
                .toList();
    }

    private ListAddress link(Part part) {
        return WavePage.at(id()).with("which", part == Part.ASKED ? null : part);
    }

    /** What to do about the part that is shown, or nothing. */
    public String getAbout() {
        return say.text("wave.people." + part() + ".text");
    }

    /** Whether those shown are worth a call. */
    public boolean isCalled() {
        return part() == Part.SILENT || part() == Part.NO_PERMISSION;
    }

    /** Makes tasks for those of the chosen cells. */
    public void call() {
        String[] cells = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get("cells");
        if (cells == null) {
            say.mend("wave.call.no-cells");
            return;
        }
        PhoneTasks.Made made = phoneTasks.make(id(), part().query, List.of(cells));
        say.done(made.tasks() == 0 ? "wave.called.none" : "wave.called", say.count(made.tasks()));
        if (made.own() > 0) {
            say.done("wave.called.own", say.count(made.own()));
        }
        if (made.left() > 0) {
            say.done("wave.called.left", say.count(made.left()));
        }
        link(part()).open();
    }

    public Cell[] getCells() {
        return Cell.values();
    }

    /** The most valuable are offered first. */
    public boolean isChosen(Cell cell) {
        return cell.value() == ValueGrade.A;
    }

    private Part part() {
        return address().constant("which", Part.class).orElse(Part.ASKED);
    }

    private ListAddress address() {
        return WavePage.at(id()).with("which", which).with("page", number);
    }

    private long id() {
        return Ids.of("wave", wave);
    }

    public String getWave() {
        return wave;
    }

    public void setWave(String wave) {
        this.wave = wave;
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = which;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
