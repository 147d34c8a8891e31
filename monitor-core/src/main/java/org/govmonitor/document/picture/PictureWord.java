package org.govmonitor.document.picture;

/**
 * A word, or a Chinese character or a few.
 *
 * @param x of its left edge, in points of the picture
 * @param y of the line it stands on, growing downwards
 * @param size the height of its line's letters, above 0
 */
public record PictureWord(float x, float y, float width, float size, String text) {}
