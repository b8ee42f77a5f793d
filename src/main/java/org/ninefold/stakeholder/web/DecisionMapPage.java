package org.ninefold.stakeholder.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.ninefold.account.AccountThings;
import org.ninefold.account.ContactFields;
import org.ninefold.account.ContactView;
import org.ninefold.account.Contacts;
import org.ninefold.kernel.Refusal.Ground;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Say;
import org.ninefold.stakeholder.DecisionMaps;
import org.ninefold.stakeholder.Line;
import org.ninefold.stakeholder.LineKind;
import org.ninefold.stakeholder.MapView;
import org.ninefold.stakeholder.MapWish;
import org.ninefold.stakeholder.PersonFields;
import org.ninefold.stakeholder.PersonView;
import org.ninefold.stakeholder.PersonWish;
import org.ninefold.stakeholder.Place;
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
    private static final int MOST_CONTACTS = 200;

    @EJB
    DecisionMaps maps;

    @EJB
    Contacts contacts;

    @Inject
    Say say;

    private String ref;
    private long seen;
    private String from;
    private String to;
    private LineKind kind = LineKind.REPORTS_TO;
    private Surety status = Surety.CONFIRMED;
    private transient MapView map;
    private transient List<ContactView> candidates;

    public void load() {
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

    /** Puts a contact of the account on its map. */
    public void put(String contact) {
        ContactFields is = contacts.get(contact).fields();
        String name = is.firstName() == null ? is.lastName() : is.firstName() + " " + is.lastName();
        PersonFields fields = new PersonFields(name, is.title(), null, null, is.decider() ? "DECIDER" : null);
        Place place = new Place(Side.CUSTOMER, Surety.CONFIRMED, null);
        take(wish -> wish.with(new PersonWish(contact, fields, place, Map.of(), null)));
        open();
    }

    void take(UnaryOperator<MapWish> step) {
        map = maps.step(ref, seen, step);
        seen = map.version();
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
        return drawing(ref);
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
        map = map == null ? maps.get(ref) : map;
        return map;
    }

    /** Contacts of the account who do not stand on the map. */
    public List<ContactView> getCandidates() {
        if (candidates == null) {
            candidates = contacts.page(AccountThings.of(ref), 0, MOST_CONTACTS).items().stream()
                    .filter(contact -> getMap().person(contact.ref()) == null)
                    .toList();
        }
        return candidates;
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
