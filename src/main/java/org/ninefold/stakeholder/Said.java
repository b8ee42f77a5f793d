package org.ninefold.stakeholder;

/** A judgement, and of what. */
public record Said(Regard regard, Judgement judgement) {}
