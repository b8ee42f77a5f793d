package org.ninefold.access.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ninefold.access.User;
import org.ninefold.access.Users;
import org.ninefold.kernel.Page;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Pager;
import org.ninefold.platform.web.Say;

/** The people who sign in; search and place in the list stand in the address. */
@Named
@RequestScoped
public class UsersPage {

    private static final int LIMIT = 50;

    @EJB
    Users users;

    @Inject
    Say say;

    private final ListAddress address = ListAddress.asked("/access/users.xhtml", "q", "page");
    private Page<User> page;

    public void load() {
        page = users.page(getQ(), (Pager.number(address, "page") - 1) * LIMIT, LIMIT);
    }

    public Page<User> getPage() {
        return page;
    }

    public Pager getPager() {
        return Pager.of(page, address, "page", LIMIT, say);
    }

    public String getQ() {
        return address.get("q");
    }
}
