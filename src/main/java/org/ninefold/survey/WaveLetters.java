package org.ninefold.survey;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import org.ninefold.document.LetterPeople;
import org.ninefold.kernel.Page;

/** Whom a wave left out for want of a permission, and a letter may ask. */
@Dependent
class WaveLetters implements LetterPeople {

    @EJB
    Invitations invitations;

    @Override
    public String kind() {
        return "wave";
    }

    @Override
    public Page<String> of(long id, int offset, int limit) {
        return invitations.unasked(id, offset, limit);
    }
}
