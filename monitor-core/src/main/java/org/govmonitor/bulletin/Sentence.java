package org.govmonitor.bulletin;

/** @param text with its punctuation */
public record Sentence(String text, Basis basis) {}
