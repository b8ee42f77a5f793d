package org.ninefold.architecture.broken.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.faces.application.FacesMessage;

/** Broken: a root that knows Faces. */
@Stateless
@PermitAll
public class Clerk {
    FacesMessage message;
}
