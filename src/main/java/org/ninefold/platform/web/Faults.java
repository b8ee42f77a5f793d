package org.ninefold.platform.web;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ninefold.kernel.Causes;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.messages.Messages;

/** Turns what a use case throws into what a person reads: a message on the page, or one of the error pages. */
public class Faults extends ExceptionHandlerWrapper {

    /** On a request whose answer may say so in other words: a script is told where to go. */
    static final String FORBIDDEN = "ninefold.forbidden";

    /** On a request that a field sends by itself, and nobody by a button. */
    private static final String BESIDE = "jakarta.faces.behavior.event";

    private static final Logger LOG = Logger.getLogger(Faults.class.getName());

    /** Named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {
        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new Faults(getWrapped().getExceptionHandler());
        }
    }

    Faults(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            Throwable thrown = queued.next().getContext().getException();
            queued.remove();
            answer(faces, thrown);
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable thrown) {
        Messages texts = new Messages(Language.of(faces));
        Optional<Refused> refused = find(thrown, Refused.class);
        if (find(thrown, NotFound.class).isPresent()) {
            send(faces, 404);
        } else if (find(thrown, EJBAccessException.class).isPresent()
                || find(thrown, AccessLocalException.class).isPresent()) {
            faces.getExternalContext().getRequestMap().put(FORBIDDEN, true);
            send(faces, 403);
        } else if (refused.isPresent() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            say(faces, texts.text(refused.get()));
        } else if (find(thrown, OptimisticLockException.class).isPresent()) {
            say(faces, texts.text("fault.changed-meanwhile"));
        } else if (find(thrown, ViewExpiredException.class).isPresent()) {
            expired(faces);
        } else {
            String number = UUID.randomUUID().toString().substring(0, 8);
            LOG.log(Level.SEVERE, "fault " + number, thrown);
            ((HttpServletRequest) faces.getExternalContext().getRequest()).setAttribute("fault", number);
            send(faces, 500);
        }
    }

    private static void say(FacesContext faces, String text) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        faces.validationFailed();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            faces.getPartialViewContext().getRenderIds().add("messages");
        }
    }

    /** What a page does beside typing waits until its form is sent: that brings the page back with all that was typed. */
    private static void expired(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        if (!external.getRequestParameterMap().containsKey(BESIDE)) {
            reload(faces);
            return;
        }
        try {
            external.setResponseContentType("text/xml");
            external.getResponseOutputWriter().write("<?xml version=\"1.0\"?><partial-response></partial-response>");
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    /** The page as it was asked for: its forms are sent to its whole address. */
    private static void reload(FacesContext faces) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        CDI.current().select(Typing.class).get().keep(faces);
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        redirect(faces, request.getRequestURI() + query);
    }

    private static void send(FacesContext faces, int status) {
        ExternalContext external = faces.getExternalContext();
        try {
            if (faces.getPartialViewContext().isAjaxRequest()) {
                redirect(faces, external.getRequestContextPath() + "/error/" + status + ".xhtml");
            } else if (!external.isResponseCommitted()) {
                external.responseReset();
                SafeHeaders.on(
                        (HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse());
                external.responseSendError(status, null);
            }
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static void redirect(FacesContext faces, String to) {
        try {
            if (!faces.getExternalContext().isResponseCommitted()) {
                faces.getExternalContext().redirect(to);
            }
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        return Causes.of(thrown, type).findFirst();
    }
}
