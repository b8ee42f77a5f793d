package org.ninefold.survey.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.survey.AnswerChannel;

/** Answers that were taken in. */
@Schema(name = "EnteredJson")
public record EnteredJson(long id, String contact, AnswerChannel channel) {}
