package org.govmonitor.app.registration;

/**
 * An entry as somebody saw it when he decided to change it.
 *
 * @param version of {@link Kept#version()}
 */
public record Shown(long id, long version) {}
