package org.ninefold.survey.rest;

import jakarta.ws.rs.QueryParam;
import org.ninefold.platform.rest.Paging;
import org.ninefold.survey.InvitationQuery;
import org.ninefold.survey.InvitationState;
import org.ninefold.survey.Obstacle;

/** Which of those meant by a wave are wanted. */
public class InvitationParams extends Paging {

    @QueryParam("state")
    String state;

    @QueryParam("obstacle")
    String obstacle;

    @QueryParam("links")
    boolean links;

    InvitationQuery wanted() {
        return new InvitationQuery(constant(InvitationState.class, state), constant(Obstacle.class, obstacle), false);
    }
}
