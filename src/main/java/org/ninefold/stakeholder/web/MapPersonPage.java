package org.ninefold.stakeholder.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ninefold.account.Refs;
import org.ninefold.kernel.NotFound;
import org.ninefold.platform.web.Draft;
import org.ninefold.platform.web.EditForm;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.stakeholder.DecisionMaps;
import org.ninefold.stakeholder.Level;
import org.ninefold.stakeholder.MapView;
import org.ninefold.stakeholder.PersonFields;
import org.ninefold.stakeholder.PersonView;
import org.ninefold.stakeholder.PersonWish;
import org.ninefold.stakeholder.Place;
import org.ninefold.stakeholder.Regard;
import org.ninefold.stakeholder.Side;
import org.ninefold.stakeholder.Surety;

/** Puts somebody new on a decision map, or changes what is known of one. */
@Named
@ViewScoped
public class MapPersonPage extends EditForm {

    private static final long serialVersionUID = 1L;

    @EJB
    DecisionMaps maps;

    private String account;
    private String accountName;

    @Override
    protected Stored stored() {
        MapView map = maps.get(account);
        only(map.changeable());
        accountName = map.accountName();
        PersonView person = isNew() ? null : map.person(getRef());
        if (person == null && !isNew()) {
            throw new NotFound("stakeholder", getRef());
        }
        return new Stored(values(person), map.version());
    }

    @Override
    protected String create() {
        String id = Refs.orNew("P", null);
        put(id, new Place(getSide(), getSurety(), null));
        return id;
    }

    @Override
    protected void change() {
        Place place = maps.get(account).person(getRef()).place();
        put(getRef(), new Place(getSide(), getSurety(), place.spot()));
    }

    private void put(String id, Place place) {
        Draft draft = getDraft();
        PersonFields fields = new PersonFields(
                draft.typed("name"), draft.typed("title"), draft.typed("function"), getLevel(), draft.typed("role"));
        PersonWish wish = new PersonWish(id, fields, place, attitudes(), isRegistered());
        maps.step(account, draft.getVersion(), map -> map.with(wish));
    }

    @Override
    protected void delete() {
        maps.step(account, getDraft().getVersion(), map -> map.without(getRef()));
    }

    @Override
    protected void leave(String saved, boolean removed) {
        String name = getDraft().typed("name");
        done(removed ? "decision-map.removed" : "person.saved", name, getBack());
    }

    private static Map<String, Object> values(PersonView person) {
        Map<String, Object> values = new LinkedHashMap<>();
        PersonFields fields = person == null ? PersonFields.UNKNOWN : person.fields();
        values.put("name", fields.name());
        values.put("title", fields.title());
        values.put("function", fields.function());
        values.put("level", fields.level());
        values.put("role", fields.role());
        values.put("side", person == null ? Side.CUSTOMER : person.place().side());
        values.put(
                "map_status", person == null ? Surety.CONFIRMED : person.place().status());
        values.put("registered", person != null && person.registered());
        for (Regard regard : Regard.values()) {
            Integer stance = person == null ? null : person.attitudes().get(regard);
            values.put(field(regard), stance == null ? null : stance.toString());
        }
        return values;
    }

    private Map<Regard, Integer> attitudes() {
        Map<Regard, Integer> known = new EnumMap<>(Regard.class);
        for (Regard regard : Regard.values()) {
            String said = getDraft().typed(field(regard));
            known.put(regard, said == null || said.isEmpty() ? null : Integer.valueOf(said));
        }
        return known;
    }

    /** What an attitude is called in the form. */
    public static String field(Regard regard) {
        return "attitude_" + regard.name().toLowerCase(Locale.ROOT);
    }

    public Level getLevel() {
        return getDraft().value("level", Level.class);
    }

    public void setLevel(Level level) {
        getDraft().getValues().put("level", level);
    }

    public Side getSide() {
        return getDraft().value("side", Side.class);
    }

    public void setSide(Side side) {
        getDraft().getValues().put("side", side);
    }

    public Surety getSurety() {
        return getDraft().value("map_status", Surety.class);
    }

    public void setSurety(Surety surety) {
        getDraft().getValues().put("map_status", surety);
    }

    public boolean isRegistered() {
        return getDraft().value("registered", Boolean.class);
    }

    public void setRegistered(boolean registered) {
        getDraft().getValues().put("registered", registered);
    }

    public Level[] getLevels() {
        return Level.values();
    }

    public Side[] getSides() {
        return Side.values();
    }

    public Surety[] getSureties() {
        return Surety.values();
    }

    public Regard[] getRegards() {
        return Regard.values();
    }

    /** From strongly against to strongly for. */
    public List<Integer> getStances() {
        return List.of(-2, -1, 0, 1, 2);
    }

    public ListAddress getBack() {
        return new ListAddress(DecisionMapPage.PAGE).with("ref", account).with("person", getRef());
    }

    public String getAccountName() {
        return accountName;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
