package org.govmonitor.app.notify.text;

/**
 * A message in words, free of private persons' numbers.
 *
 * @param subject one line of 1 to 200 characters
 * @param body lines, may be empty
 * @param items how many things it lists, 0 for none
 */
public record Told(String subject, String body, int items) {}
