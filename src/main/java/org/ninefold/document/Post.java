package org.ninefold.document;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.ninefold.document.Delivery.Outcome;
import org.ninefold.platform.settings.MailServer;
import org.ninefold.platform.settings.MailServer.Security;

/** A connection to the mail server, kept for the messages of one round. */
final class Post implements AutoCloseable {

    private static final String PATIENCE_IN_MS = "15000";
    private static final int UNAVAILABLE = 421;

    private final MailServer server;
    private final Session session;
    private SMTPTransport connection;

    Post(MailServer server) {
        this.server = server;
        this.session = Session.getInstance(properties(server));
    }

    private static Properties properties(MailServer server) {
        Properties properties = new Properties();
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.put("mail.smtp." + wait, PATIENCE_IN_MS);
        }
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.enable", Boolean.toString(server.security() == Security.TLS));
        boolean startTls = server.security() == Security.STARTTLS;
        properties.put("mail.smtp.starttls.enable", Boolean.toString(startTls));
        properties.put("mail.smtp.starttls.required", Boolean.toString(startTls));
        properties.put("mail.smtp.auth", Boolean.toString(!server.user().isEmpty()));
        properties.put("mail.smtp.quitwait", "false");
        return properties;
    }

    /** Connects where there is no living connection; what went wrong, or null. */
    Delivery open() {
        if (connection != null && connection.isConnected()) {
            return null;
        }
        close();
        try {
            SMTPTransport fresh = (SMTPTransport) session.getTransport("smtp");
            boolean known = !server.user().isEmpty();
            fresh.connect(server.host(), server.port(), known ? server.user() : null, known ? server.password() : null);
            connection = fresh;
            return null;
        } catch (MessagingException e) {
            return new Delivery(Outcome.UNREACHED, e.getMessage());
        }
    }

    /** Hands a message over; {@link #open} has been called. */
    Delivery send(Letter letter) {
        Envelope message;
        try {
            message = Envelope.of(session, letter);
        } catch (MessagingException e) {
            return new Delivery(Outcome.FAILED, e.getMessage());
        }
        try {
            connection.sendMessage(message, new InternetAddress[] {new InternetAddress(letter.to())});
            return new Delivery(Outcome.SENT, connection.getLastServerResponse());
        } catch (MessagingException e) {
            Delivery outcome = outcome(e, message.isBegun());
            if (outcome.outcome() != Outcome.BOUNCED) {
                close();
            }
            return outcome;
        }
    }

    /** @param begun whether a part of the message may have reached the server */
    private static Delivery outcome(MessagingException first, boolean begun) {
        boolean address = false;
        int code = 0;
        String said = first.getMessage();
        for (Exception e = first; e instanceof MessagingException more; e = more.getNextException()) {
            if (code(more) > 0) {
                address |= more instanceof SMTPAddressFailedException;
                code = code(more);
                said = more.getMessage();
            }
        }
        if (code < 400) {
            return new Delivery(begun ? Outcome.UNCERTAIN : Outcome.LATER, said);
        }
        if (code < 500) {
            return new Delivery(code == UNAVAILABLE ? Outcome.UNREACHED : Outcome.LATER, said);
        }
        return new Delivery(address ? Outcome.BOUNCED : Outcome.FAILED, said);
    }

    private static int code(MessagingException e) {
        if (e instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        if (e instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        }
        return e instanceof SMTPSendFailedException whole ? whole.getReturnCode() : 0;
    }

    @Override
    public void close() {
        SMTPTransport old = connection;
        connection = null;
        if (old != null) {
            try {
                old.close();
            } catch (MessagingException e) {
                // it is gone as well
            }
        }
    }
}
