package org.ninefold.account.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.ninefold.access.Person;
import org.ninefold.account.AccountChoices;
import org.ninefold.account.AccountChoices.Offer;
import org.ninefold.account.AccountKind;
import org.ninefold.account.AccountView;
import org.ninefold.account.Accounts;
import org.ninefold.account.Lookalike;
import org.ninefold.account.Lookalikes;
import org.ninefold.platform.web.ListAddress;

/** Makes an account, or changes what is said of one. */
@Named
@ViewScoped
public class AccountEditPage extends EditPage {

    private static final long serialVersionUID = 1L;

    @EJB
    Accounts accounts;

    @EJB
    AccountChoices choices;

    @EJB
    Lookalikes lookalikes;

    private final AlikeNotice alike = new AlikeNotice();
    private String newRef;
    private String savedName;
    private transient Offer offer;

    @Override
    protected Stored stored() {
        offer = choices.forForm();
        if (isNew()) {
            return new Stored(AccountForm.values(AccountForm.EMPTY), 0);
        }
        AccountView account = accounts.get(getRef());
        only(account.changeable());
        savedName = account.fields().name();
        return new Stored(AccountForm.values(account.fields()), account.version());
    }

    /** Shows what looks like the name that was just typed. */
    public void look() {
        alike.show(found());
    }

    @Override
    public void save() {
        alike.before(super::save);
    }

    private List<Lookalike> found() {
        String name = getDraft().typed("name");
        return name == null || name.equals(savedName) ? List.of() : lookalikes.of(name, null, getRef());
    }

    public AlikeNotice getAlike() {
        return alike;
    }

    @Override
    protected String create() {
        alike.mustBeSeen(found());
        return accounts.open(newRef, AccountForm.fields(getDraft())).ref();
    }

    @Override
    protected void change() {
        alike.mustBeSeen(found());
        accounts.change(getRef(), getDraft().getVersion(), AccountForm.fields(getDraft()));
    }

    @Override
    protected void delete() {
        undo.remove(getRef(), getDraft().getVersion(), getDraft().typed("name"));
    }

    /** Asks whether the account is to go, and says what goes with it. */
    public String getSure() {
        return undo.sure(getRef());
    }

    @Override
    protected void leave(String saved, boolean removed) {
        if (removed) {
            new ListAddress("/account/accounts.xhtml").open();
            return;
        }
        done("account-edit.saved", getDraft().typed("name"), account(saved));
    }

    /** The people who may be chosen. */
    public List<Person> getPeople() {
        return offer().people();
    }

    /** The present owner, where beyond those who may be chosen. */
    public List<String> getOtherOwners() {
        return Stream.ofNullable(getDraft().typed("owner"))
                .filter(owner ->
                        getPeople().stream().noneMatch(person -> person.signIn().equals(owner)))
                .toList();
    }

    /** The teams that may be chosen. */
    public List<String> getTeams() {
        return offer().teams();
    }

    /** The present team, where beyond those that may be chosen. */
    public List<String> getOtherTeams() {
        return Stream.ofNullable(getDraft().typed("team"))
                .filter(team -> !getTeams().contains(team))
                .toList();
    }

    private Offer offer() {
        offer = offer == null ? choices.forForm() : offer;
        return offer;
    }

    public AccountKind[] getKinds() {
        return AccountKind.values();
    }

    public AccountKind getKind() {
        return getDraft().value("kind", AccountKind.class);
    }

    public void setKind(AccountKind kind) {
        getDraft().getValues().put("kind", kind);
    }

    /** Of a new account; null for one made by the product. */
    public String getNewRef() {
        return newRef;
    }

    public void setNewRef(String newRef) {
        this.newRef = newRef;
    }
}
