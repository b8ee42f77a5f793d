package org.ninefold.access.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ninefold.access.Team;
import org.ninefold.access.TeamNode;
import org.ninefold.access.Teams;
import org.ninefold.kernel.Refusal.Ground;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.web.Say;

/** The tree of teams, with a form beside it for a new team or for the one the address names. */
@Named
@ViewScoped
public class TeamsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "teams.xhtml?faces-redirect=true";

    @EJB
    Teams teams;

    @Inject
    Say say;

    private Long id;
    private String name;
    private String parent;
    private long version;
    private transient List<TeamNode> tree;

    public void load() {
        tree = teams.tree();
        if (!isNew()) {
            show();
        }
    }

    public String add() {
        teams.add(name, parent);
        say.done("team.added", name);
        return HERE;
    }

    public String save() {
        return changed(() -> teams.change(id, version, name, parent), "team.saved");
    }

    public String remove() {
        return changed(() -> teams.remove(id, version), "team.removed");
    }

    private String changed(Runnable step, String done) {
        try {
            step.run();
        } catch (Refused e) {
            if (e.refusal().ground() == Ground.OUTDATED) {
                show();
            }
            throw e;
        }
        say.done(done, name);
        return HERE;
    }

    private void show() {
        Team team = teams.one(id);
        name = team.name();
        parent = team.parent() == null ? null : team.parent().name();
        version = team.version();
    }

    public boolean isNew() {
        return id == null;
    }

    public List<TeamNode> getTree() {
        if (tree == null) {
            tree = teams.tree();
        }
        return tree;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }
}
