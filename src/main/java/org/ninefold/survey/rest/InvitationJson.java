package org.ninefold.survey.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.survey.InvitationState;
import org.ninefold.survey.InvitationView;
import org.ninefold.survey.Obstacle;

/** Somebody a wave means. */
@Schema(name = "InvitationJson")
public record InvitationJson(
        @Schema(description = "The person’s reference.") String contact,
        String name,
        @Schema(description = "The account’s reference.") String account,
        String language,
        InvitationState state,
        @Schema(description = "Why the person was not asked; null for who was.") Obstacle obstacle,
        LocalDate askedOn,
        LocalDate remindedOn,
        @Schema(description = "A fresh personal link, where asked for: a path of this server.") String link) {

    static InvitationJson of(InvitationView view) {
        return new InvitationJson(
                view.contact(),
                view.name(),
                view.account(),
                view.language(),
                view.state(),
                view.obstacle(),
                view.askedOn(),
                view.remindedOn(),
                view.link());
    }
}
