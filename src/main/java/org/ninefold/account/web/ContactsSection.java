package org.ninefold.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ninefold.account.AccountThings;
import org.ninefold.account.ContactView;
import org.ninefold.account.Contacts;
import org.ninefold.kernel.Page;

/** The people at the account shown. */
@Named
@RequestScoped
public class ContactsSection {

    private static final int MOST = 200;

    @EJB
    Contacts contacts;

    @Inject
    AccountPage account;

    private Page<ContactView> page;

    public List<ContactView> getRows() {
        return page().items();
    }

    public int getCount() {
        return page().total();
    }

    /** A number as a telephone dials it. */
    public String dial(String phone) {
        return phone.replaceAll("[^0-9+]", "");
    }

    /** An address as a link to it says it: nothing in it is taken for more than the address. */
    public String mail(String email) {
        return URLEncoder.encode(email, StandardCharsets.UTF_8)
                .replace("%40", "@")
                .replace("+", "%20");
    }

    private Page<ContactView> page() {
        if (page == null) {
            page = contacts.page(AccountThings.of(account.getRef()), 0, MOST);
        }
        return page;
    }
}
