package org.ninefold.account.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Map;
import org.ninefold.access.Role;
import org.ninefold.platform.web.EditForm;
import org.ninefold.platform.web.ListAddress;

/** What the pages have in common on which accounts and what is known of them are edited. */
public abstract class EditPage extends EditForm {

    private static final long serialVersionUID = 1L;

    @Inject
    LastRemoval undo;

    /** Offers to take back what was just removed, and lies in the bin under this number. */
    void binned(long removal) {
        undo.of(removal, say.text("bin.offer"));
    }

    /** What managers keep for everybody is not changed by others. */
    static void onlyManagers() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        only(external.isUserInRole(Role.Names.ADMINISTRATOR) || external.isUserInRole(Role.Names.SALES_MANAGER));
    }

    static ListAddress account(String account) {
        return new ListAddress("/account/account.xhtml", Map.of("ref", account));
    }
}
