package org.ninefold.stakeholder.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.ninefold.account.Refs;
import org.ninefold.platform.web.EditForm;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.stakeholder.Channel;
import org.ninefold.stakeholder.DecisionMaps;
import org.ninefold.stakeholder.Insight;
import org.ninefold.stakeholder.Level;
import org.ninefold.stakeholder.MapView;
import org.ninefold.stakeholder.Portrait;
import org.ninefold.stakeholder.Portraits;
import org.ninefold.stakeholder.Side;
import org.ninefold.stakeholder.Spot;
import org.ninefold.stakeholder.Surety;

/** Puts somebody new on a decision map, or changes what is known of one. */
@Named
@ViewScoped
public class MapPersonPage extends EditForm {

    private static final long serialVersionUID = 1L;

    @EJB
    DecisionMaps maps;

    @EJB
    Portraits portraits;

    private String account;
    private String accountName;
    private boolean changeable;
    private transient Portrait portrait;

    @Override
    protected Stored stored() {
        portrait = null;
        if (isNew()) {
            MapView map = maps.get(account);
            only(map.changeable());
            accountName = map.accountName();
            changeable = true;
            return new Stored(PersonForm.empty(), map.version());
        }
        accountName = getPortrait().accountName();
        changeable = getPortrait().changeable();
        return new Stored(PersonForm.of(getPortrait()), getPortrait().version());
    }

    @Override
    protected String create() {
        String id = Refs.orNew("P", null);
        save(id, null);
        return id;
    }

    @Override
    protected void change() {
        save(getRef(), portraits.get(account, getRef()).person().place().spot());
    }

    private void save(String id, Spot spot) {
        portraits.save(account, getDraft().getVersion(), PersonForm.wish(getDraft(), id, spot));
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

    /** As the person is kept. */
    public Portrait getPortrait() {
        if (portrait == null) {
            portrait = portraits.get(account, getRef());
        }
        return portrait;
    }

    public boolean isChangeable() {
        return changeable;
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

    public boolean isOurs() {
        return getSide() == Side.OURS;
    }

    public Surety getSurety() {
        return getDraft().value("map_status", Surety.class);
    }

    public void setSurety(Surety surety) {
        getDraft().getValues().put("map_status", surety);
    }

    public Channel getChannel() {
        return getDraft().value("channel", Channel.class);
    }

    public void setChannel(Channel channel) {
        getDraft().getValues().put("channel", channel);
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

    public Channel[] getChannels() {
        return Channel.values();
    }

    /** From none to full. */
    public List<Integer> getTrusts() {
        return IntStream.rangeClosed(0, Insight.FULL_TRUST).boxed().toList();
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
