/**
 * One file for each kind of personal data, behind one small interface ({@link org.govmonitor.privacy.recognize.Recognizer}).
 * A recogniser asks the structure of a candidate first and the words around it only where that is right.
 */
@NullMarked
package org.govmonitor.privacy.recognize;

import org.jspecify.annotations.NullMarked;
