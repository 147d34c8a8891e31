package org.govmonitor.bulletin.check;

import org.govmonitor.figure.Grade;

/** @param text what does not agree, for people */
public record Remark(Grade grade, String text) {}
