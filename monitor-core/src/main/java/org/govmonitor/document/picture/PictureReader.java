package org.govmonitor.document.picture;

/** Recognises the text in pictures. */
public interface PictureReader {
    /** Reads no picture. */
    PictureReader NONE = picture -> PictureText.NONE;

    /** Reads a picture. Blocks, within limits of its own; what cannot be read has no words. */
    PictureText read(Picture picture);
}
