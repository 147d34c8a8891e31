/**
 * The monthly bulletin (政务公开月报) as a Word document, filled into a template that an office may restyle in Word.
 *
 * <p>It knows which places a bulletin has and nothing of how one is found in a document, which is
 * {@link org.govmonitor.export.template}'s, nor of where the words come from.
 */
@NullMarked
package org.govmonitor.export.bulletin;

import org.jspecify.annotations.NullMarked;
