package org.ninefold.platform.rest;

/**
 * A "no" as RFC 9457 problem JSON.
 *
 * @param code stable name of the reason, for programs
 * @param detail the reason as a sentence in the language of {@code Accept-Language}, for people
 */
public record ProblemJson(String type, String title, int status, String code, String detail) {}
