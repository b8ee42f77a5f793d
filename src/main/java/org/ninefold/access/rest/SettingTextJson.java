package org.ninefold.access.rest;

/** What shall hold for a setting. */
public record SettingTextJson(String text) {}
