/**
 * The notice (整改通知单) that tells one unit what it has to put right, as a Word document with a receipt to sign, filled into
 * a template as the bulletin is.
 *
 * <p>It goes to the unit alone and so may say where a thing stands; what is personal arrives here masked.
 */
@NullMarked
package org.govmonitor.export.notice;

import org.jspecify.annotations.NullMarked;
