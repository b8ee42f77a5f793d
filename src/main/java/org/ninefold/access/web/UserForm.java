package org.ninefold.access.web;

import java.io.Serializable;
import org.ninefold.access.Role;
import org.ninefold.access.User;
import org.ninefold.access.UserDetails;

/** The fields of the user page while they are typed. */
public class UserForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String signIn;
    private String name;
    private String email;
    private Role role = Role.ACCOUNT_MANAGER;
    private String team;
    private String language = "en";
    private long version;

    void show(User user) {
        signIn = user.signIn();
        name = user.name();
        email = user.email();
        role = user.role();
        team = user.teamName();
        language = user.language();
        version = user.version();
    }

    long version() {
        return version;
    }

    UserDetails details() {
        return new UserDetails(name, email, role, team, language);
    }

    public String getSignIn() {
        return signIn;
    }

    public void setSignIn(String signIn) {
        this.signIn = signIn;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
