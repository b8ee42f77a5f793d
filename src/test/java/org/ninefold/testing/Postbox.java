package org.ninefold.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server that sends its mail, and the box in which all of it arrives; one for the test JVM. */
public final class Postbox {

    private static final int PATIENCE_MILLIS = 40_000;
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final GreenMail green = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    public final Server server;
    public final Rest rest;

    private Postbox() {
        green.start();
        server = new Server(
                "postbox",
                Map.of(
                        "NINEFOLD_MAIL_HOST", "127.0.0.1",
                        "NINEFOLD_MAIL_PORT", String.valueOf(green.getSmtp().getPort()),
                        "NINEFOLD_MAIL_SECURITY", "NONE",
                        "NINEFOLD_PUBLIC_ADDRESS", "https://ours.example"));
        rest = Rest.asAdministrator(server);
        set("mail.from", "survey@ours.example");
    }

    public static Postbox shared() {
        return Once.BOX;
    }

    private static final class Once {
        static final Postbox BOX = new Postbox();
    }

    /** Sets something as an administrator would. */
    public void set(String name, String text) {
        String path = "/api/settings/" + name;
        String tag = rest.get(path).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> answer = rest.send("PUT", path, "{\"text\":\"" + text + "\"}", "If-Match", tag);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.body());
        }
    }

    /** The mails to an address, once there are so many. */
    public List<MimeMessage> to(String address, int count) {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
        List<MimeMessage> found = here(address);
        while (found.size() < count && System.nanoTime() < end) {
            green.waitForIncomingEmail(500, green.getReceivedMessages().length + 1);
            found = here(address);
        }
        if (found.size() != count) {
            throw new AssertionError(found.size() + " mails to " + address + ", not " + count);
        }
        return found;
    }

    private List<MimeMessage> here(String address) {
        return Arrays.stream(green.getReceivedMessages())
                .filter(mail -> address.equals(recipient(mail)))
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text of a mail. */
    public static String text(MimeMessage mail) {
        try {
            return ((MimeMultipart) mail.getContent())
                    .getBodyPart(0)
                    .getContent()
                    .toString();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The path of the first link in a text. */
    public static String path(String text) {
        Matcher link = LINK.matcher(text);
        if (!link.find()) {
            throw new AssertionError("no link in " + text);
        }
        return URI.create(link.group()).getPath();
    }
}
