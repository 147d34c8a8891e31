package org.govmonitor.document.layout;

/**
 * A piece of a line that no gap interrupts.
 *
 * @param y of the base line
 */
record Chunk(float left, float right, float y, float size, String text) {

    boolean isDigits() {
        return !text.isEmpty()
                && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == 'X' || c == 'x')
                && text.chars().limit(text.length() - 1L).noneMatch(c -> c == 'X' || c == 'x');
    }

    Chunk with(String other, float otherY) {
        return new Chunk(left, right, otherY, size, other);
    }
}
