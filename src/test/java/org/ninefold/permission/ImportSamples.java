package org.ninefold.permission;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.ninefold.permission.Permission.Who;
import org.ninefold.permission.Samples.Reach;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Visitor;

/** Imports and what belongs to them, made for the trial. */
final class ImportSamples {

    private final Rest administrator;
    private final Map<Who, Rest> tokens;
    private final Map<Who, Visitor> sessions;

    ImportSamples(Rest administrator, Map<Who, Rest> tokens, Map<Who, Visitor> sessions) {
        this.administrator = administrator;
        this.tokens = tokens;
        this.sessions = sessions;
    }

    /** A checked file without rows; of the caller's own where the caller may import. */
    String checked(Who who) {
        HttpResponse<String> answer =
                sender(who).post("/api/imports?kind=accounts&mode=CHECK", "text/csv", Samples.CSV);
        String path = Visitor.target(answer);
        administrator.await(path);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The file of a check, as its page leads to it. */
    String file(Who who) {
        Visitor session = sessions.get(mayImport(who) ? who : Who.ADMINISTRATOR);
        String page = session.get("/intake/import.xhtml?id=" + checked(who)).body();
        return page.replaceAll("(?s).*map\\.xhtml\\?id=(\\d+).*", "$1");
    }

    /** An import that was taken back; of the caller's own where the caller may import. */
    String undone(Who who) {
        Rest sender = sender(who);
        byte[] file = ("account_ref,name\nUNDONE-" + who + ",Scratch\n").getBytes(StandardCharsets.UTF_8);
        String path = Visitor.target(sender.post("/api/imports?kind=accounts&mode=COMMIT", "text/csv", file));
        administrator.await(path);
        sender.send("POST", path + "/undo", "");
        administrator.await(path + "/undo");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A mapping of the caller's own, or of somebody else's. */
    String mapping(Who who, Reach reach) {
        if (reach == Reach.UNKNOWN) {
            return "999999999";
        }
        boolean managers =
                who == Who.SALES_MANAGER && reach == Reach.OWN || who == Who.ADMINISTRATOR && reach == Reach.FOREIGN;
        String body = "{\"kind\":\"accounts\",\"name\":\"" + UUID.randomUUID() + "\"}";
        HttpResponse<String> made = tokens.get(managers ? Who.SALES_MANAGER : Who.ADMINISTRATOR)
                .send("POST", "/api/imports/mappings", body);
        return Rest.json(made).get("id").toString();
    }

    private Rest sender(Who who) {
        return mayImport(who) ? tokens.get(who) : administrator;
    }

    private static boolean mayImport(Who who) {
        return who == Who.ADMINISTRATOR || who == Who.SALES_MANAGER;
    }
}
