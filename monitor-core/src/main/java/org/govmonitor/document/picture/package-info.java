/**
 * Text in pictures: a picture that is an attachment itself, and pages of a PDF that are nothing but one.
 *
 * <p>Pictures are decoded here, by Java, and given to Tesseract as bare rows of grey values: its own decoders are C code that
 * has no business with files of strangers. What comes back are words with their places, which are put together again to
 * lines and tables as the characters of a page are.
 *
 * <p>What was recognised is marked as such to the end, since it may be misread; and where words are few or unsure, the picture
 * counts as not read on top of it.
 */
@NullMarked
package org.govmonitor.document.picture;

import org.jspecify.annotations.NullMarked;
