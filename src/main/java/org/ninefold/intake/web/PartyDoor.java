package org.ninefold.intake.web;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ninefold.intake.Hosts;
import org.ninefold.kernel.NotFound;
import org.ninefold.platform.web.ListAddress;

/**
 * The way back for people: a link on a party's page in the other system opens its account here. It is the address that
 * REST has under {@code /api}, which answers tokens only.
 */
@WebServlet("/hosts/*")
public class PartyDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PARTY = Pattern.compile("/([a-z]+)/parties/(.+)");

    @EJB
    Hosts hosts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Matcher party = PARTY.matcher(path);
        try {
            if (!party.matches()) {
                throw new NotFound("page", path);
            }
            ListAddress account = new ListAddress("/account/account.xhtml")
                    .with("ref", hosts.accountOf(party.group(1), party.group(2)));
            response.sendRedirect(request.getContextPath() + account);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
