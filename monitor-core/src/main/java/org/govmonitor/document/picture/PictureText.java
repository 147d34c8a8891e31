package org.govmonitor.document.picture;

import java.util.List;

/**
 * What was recognised in a picture.
 *
 * @param sure whether the picture counts as read: there were words, and they were recognised well
 */
public record PictureText(List<PictureWord> words, boolean sure) {
    public static final PictureText NONE = new PictureText(List.of(), false);

    public PictureText {
        words = List.copyOf(words);
    }
}
