package org.ninefold.access.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ninefold.access.User;
import org.ninefold.access.Users;
import org.ninefold.kernel.Page;

/** The people who sign in; search and place in the list stand in the address. */
@Named
@RequestScoped
public class UsersPage {

    private static final int LIMIT = 50;

    @EJB
    Users users;

    private String q;
    private Integer offset;
    private Page<User> page;

    public void load() {
        page = users.page(q, first(), LIMIT);
    }

    public Page<User> getPage() {
        return page;
    }

    public boolean isNothingAsked() {
        return q == null || q.isBlank();
    }

    /** The number of the first user shown, counted from 1. */
    public int getFrom() {
        return first() + 1;
    }

    public int getTo() {
        return first() + page.items().size();
    }

    /** The address of the users before these, or null. */
    public String getPrevious() {
        return first() == 0 ? null : address(Math.max(0, first() - LIMIT));
    }

    /** The address of the users after these, or null. */
    public String getNext() {
        return getTo() >= page.total() ? null : address(first() + LIMIT);
    }

    private int first() {
        return offset == null ? 0 : Math.max(0, offset);
    }

    private String address(int to) {
        String asked = isNothingAsked() ? "" : "q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&";
        return "users.xhtml?" + asked + "offset=" + to;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public Integer getOffset() {
        return offset;
    }

    public void setOffset(Integer offset) {
        this.offset = offset;
    }
}
