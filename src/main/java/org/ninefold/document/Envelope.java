package org.ninefold.document;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A message in the form of the Internet, as text and as HTML. It knows whether its sending has begun. */
final class Envelope extends MimeMessage {

    private static final String UTF8 = "UTF-8";

    private final Letter letter;
    private boolean begun;

    private Envelope(Session session, Letter letter) {
        super(session);
        this.letter = letter;
    }

    static Envelope of(Session session, Letter letter) throws MessagingException {
        Envelope made = new Envelope(session, letter);
        made.setFrom(address(letter.sender().address(), letter.sender().name()));
        if (!letter.sender().replyTo().isEmpty()) {
            made.setReplyTo(new InternetAddress[] {address(letter.sender().replyTo(), "")});
        }
        made.setRecipient(Message.RecipientType.TO, address(letter.to(), ""));
        made.setSubject(MergeValues.oneLine(letter.said().subject()), UTF8);
        made.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(letter.id().at().atOffset(ZoneOffset.UTC)));
        made.setHeader("Auto-Submitted", "auto-generated");
        if (letter.leave() != null) {
            made.setHeader("List-Unsubscribe", "<" + MergeValues.oneLine(letter.leave()) + ">");
            made.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        made.setContent(content(letter));
        made.saveChanges();
        return made;
    }

    private static InternetAddress address(String text, String name) throws MessagingException {
        if (!MailAddress.isOne(text)) {
            throw new MessagingException("no address: " + text);
        }
        try {
            return new InternetAddress(text, name.isEmpty() ? null : MergeValues.oneLine(name), UTF8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MimeMultipart content(Letter letter) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.said().body(), UTF8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), UTF8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        String domain = letter.sender().address().replaceFirst(".*@", "");
        setHeader(
                "Message-ID",
                "<ninefold." + letter.id().mail() + "." + letter.id().tries() + "@" + domain + ">");
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        begun = true;
        super.writeTo(out, ignored);
    }

    /** Whether a part of it may have left. */
    boolean isBegun() {
        return begun;
    }
}
