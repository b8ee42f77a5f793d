package org.ninefold.architecture.broken.account.rest;

/** Broken: a wire shape by another name. */
public record Answer(String name) {}
