package org.ninefold.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ninefold.platform.settings.MailServer;
import org.ninefold.platform.settings.Settings;

/** Sends what waits in the outbox. It holds no transaction itself: each step is committed before the next. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Mailing {

    private static final Logger LOG = Logger.getLogger(Mailing.class.getName());

    /** So many messages in one round at most. */
    private static final int ROUND = 500;

    @EJB
    MailSteps steps;

    @Inject
    Settings settings;

    /** Sends what may leave now; a timer calls this. It stops after the message at which it is told to. */
    public void send(BooleanSupplier goesOn) {
        int lost = steps.expire();
        if (lost > 0) {
            LOG.log(Level.WARNING, "{0} mail(s) whose sender died are UNCERTAIN: the outbox shows them", lost);
        }
        Optional<MailServer> server = settings.mailServer();
        if (server.isPresent() && steps.isDue()) {
            try (Post post = new Post(server.get())) {
                send(post, goesOn);
            }
        }
    }

    private void send(Post post, BooleanSupplier goesOn) {
        for (int i = 0; i < ROUND && goesOn.getAsBoolean(); i++) {
            Delivery unreached = post.open();
            if (unreached != null) {
                LOG.log(Level.WARNING, "the mail server cannot be reached: {0}", unreached.said());
                steps.unreached(unreached.said());
                return;
            }
            long next = steps.next();
            if (next == 0 || !sent(post, next)) {
                return;
            }
        }
    }

    /** Whether to go on with the next message. */
    private boolean sent(Post post, long mail) {
        Letter letter;
        try {
            letter = steps.begin(mail);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "mail " + mail + " cannot be made", e);
            steps.unmade(mail, e.getMessage());
            return true;
        }
        if (letter == null) {
            return true;
        }
        Delivery delivery = post.send(letter);
        steps.told(letter.id(), delivery);
        return delivery.outcome() != Delivery.Outcome.UNREACHED;
    }
}
