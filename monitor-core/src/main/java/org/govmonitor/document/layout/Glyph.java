package org.govmonitor.document.layout;

/**
 * A character, or a few, as drawn on a page.
 *
 * @param x of the left edge
 * @param y of the base line, growing downwards
 * @param size of the font, above 0; all in one unit, whichever
 */
record Glyph(float x, float y, float width, float size, String text) {}
