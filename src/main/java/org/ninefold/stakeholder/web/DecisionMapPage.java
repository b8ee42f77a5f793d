package org.ninefold.stakeholder.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.ninefold.kernel.Refusal.Ground;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Say;
import org.ninefold.stakeholder.DecisionMaps;
import org.ninefold.stakeholder.Line;
import org.ninefold.stakeholder.LineKind;
import org.ninefold.stakeholder.MapView;
import org.ninefold.stakeholder.MapWish;
import org.ninefold.stakeholder.PastMaps;
import org.ninefold.stakeholder.PersonView;
import org.ninefold.stakeholder.Regard;
import org.ninefold.stakeholder.Side;
import org.ninefold.stakeholder.Surety;
import org.primefaces.PrimeFaces;

/** The decision map of one account: who stands on it, and what joins them. */
@Named
@ViewScoped
public class DecisionMapPage implements Serializable {

    static final String PAGE = "/stakeholder/map.xhtml";

    private static final long serialVersionUID = 1L;

    @EJB
    DecisionMaps maps;

    @EJB
    PastMaps past;

    @Inject
    Say say;

    private String ref;
    private LocalDate asOf;
    private long seen;
    private String from;
    private String to;
    private LineKind kind = LineKind.REPORTS_TO;
    private Surety status = Surety.CONFIRMED;
    private transient MapView map;

    public void load() {
        asOf = past.isOver(asOf) ? asOf : null;
        seen = getMap().version();
    }

    /** Draws the line the form describes. */
    public void connect() {
        Line line = new Line(from, to, kind, status);
        take(wish -> wish.with(line));
        say.done("decision-map.drawn", name(from), name(to));
        open();
    }

    public void disconnect(Line line) {
        take(wish -> wish.without(line));
        open();
    }

    /** Takes what the page's script drew, and answers the script. */
    public void draw() {
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        PrimeFaces.Ajax answer = PrimeFaces.current().ajax();
        MapView was = getMap();
        try {
            map = maps.step(ref, Long.parseLong(sent.get("version")), now -> DrawnMap.onto(now, sent.get("map")));
            seen = map.version();
            answer.addCallbackParam("map", getDrawn());
            if (!onTables(was).equals(onTables(map))) {
                answer.update("map");
            }
        } catch (Refused no) {
            boolean outdated = no.refusal().ground() == Ground.OUTDATED;
            answer.addCallbackParam(
                    outdated ? "by" : "refused", outdated ? no.facts().get(0) : say.why(no));
        }
        answer.addCallbackParam("version", String.valueOf(maps.get(ref).version()));
    }

    /** What the tables beside the drawing show of it; where boxes stand they do not. */
    private static List<Object> onTables(MapView shown) {
        return List.of(shown.people().stream().map(PersonView::id).toList(), shown.lines());
    }

    void take(UnaryOperator<MapWish> step) {
        map = maps.step(ref, seen, step);
        seen = map.version();
    }

    /** The version that the caller saw. */
    long seen() {
        return seen;
    }

    void open() {
        new ListAddress(PAGE).with("ref", ref).open();
    }

    /** The map as the page's script holds it. */
    public String getDrawn() {
        return DrawnMap.of(getMap());
    }

    /** Where its drawing is. */
    public ListAddress getDrawing() {
        return drawing(ref).with("asOf", asOf);
    }

    static ListAddress drawing(String account) {
        return new ListAddress("/stakeholder/drawing.xhtml").with("ref", account);
    }

    /** Where its people are changed; a reference is added to it. */
    public ListAddress getPersons() {
        return new ListAddress("/stakeholder/person.xhtml").with("account", ref);
    }

    public Side[] getSides() {
        return Side.values();
    }

    public MapView getMap() {
        map = map == null ? past.of(ref, asOf) : map;
        return map;
    }

    /** What the person of an id is called. */
    public String name(String id) {
        return getMap().person(id).fields().name();
    }

    /** An attitude as a signed number; a dash for unknown. */
    public String stance(Integer stance) {
        return stance == null ? "–" : stance == 0 ? "0" : (stance > 0 ? "+" : "−") + Math.abs(stance);
    }

    public Regard[] getRegards() {
        return Regard.values();
    }

    public LineKind[] getKinds() {
        return LineKind.values();
    }

    public Surety[] getSureties() {
        return Surety.values();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    /** The day at whose end the map is shown; null for the map as it is. */
    public String getAsOf() {
        return asOf == null ? null : asOf.toString();
    }

    /** What is no day that is over, is left out. */
    public void setAsOf(String day) {
        asOf = ListAddress.day(day);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public LineKind getKind() {
        return kind;
    }

    public void setKind(LineKind kind) {
        this.kind = kind;
    }

    public Surety getStatus() {
        return status;
    }

    public void setStatus(Surety status) {
        this.status = status;
    }
}
