package org.ninefold.intake.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.ninefold.account.ComesFrom;
import org.ninefold.intake.Hosts;

/** The way from an account to its page in the system it came from. */
@Named
@RequestScoped
public class ComesFromLink {

    @EJB
    Hosts hosts;

    /** Null where no address is set. */
    public String of(ComesFrom from) {
        return hosts.pageOf(from.host(), from.hostId())
                .filter(address -> address.matches("https?://.*"))
                .orElse(null);
    }
}
