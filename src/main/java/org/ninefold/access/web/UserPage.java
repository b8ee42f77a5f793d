package org.ninefold.access.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ninefold.access.Role;
import org.ninefold.access.TeamNode;
import org.ninefold.access.Teams;
import org.ninefold.access.User;
import org.ninefold.access.Users;
import org.ninefold.kernel.Refusal.Ground;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.web.Say;

/** One user: adding, changing, letting in or not, a new one-time password. */
@Named
@ViewScoped
public class UserPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Users users;

    @EJB
    Teams teams;

    @Inject
    Say say;

    private final UserForm form = new UserForm();
    private String who;
    private transient User user;
    private transient List<TeamNode> tree;
    private String password;

    public void load() {
        tree = teams.tree();
        if (!isNew()) {
            form.show(getUser());
        }
    }

    public void add() {
        Users.Welcome added = users.add(form.getSignIn(), form.details());
        form.show(added.user());
        password = added.password();
    }

    public String save() {
        return changed(() -> users.change(who, form.version(), form.details()), "user.saved");
    }

    public String enable(boolean on) {
        return changed(() -> users.enable(who, form.version(), on), on ? "user.enabled" : "user.disabled");
    }

    public void resetPassword() {
        password = users.resetPassword(who);
        form.setSignIn(who);
    }

    /** Whoever comes second sees what the first has made of the user. */
    private String changed(Runnable step, String done) {
        try {
            step.run();
        } catch (Refused e) {
            if (e.refusal().ground() == Ground.OUTDATED) {
                user = null;
                form.show(getUser());
            }
            throw e;
        }
        say.done(done, getUser().name());
        return "users.xhtml?faces-redirect=true";
    }

    public boolean isNew() {
        return who == null;
    }

    /** The user shown, as stored. */
    public User getUser() {
        if (user == null && who != null) {
            user = users.named(who);
        }
        return user;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public List<TeamNode> getTeams() {
        if (tree == null) {
            tree = teams.tree();
        }
        return tree;
    }

    /** The one-time password just made, or null. */
    public String getPassword() {
        return password;
    }

    public UserForm getForm() {
        return form;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }
}
