/**
 * Fills Word documents that people have laid out. Places are marked by words in double braces, which anybody can move and
 * format in Word; whatever else stands in the document stays as it is.
 */
@NullMarked
package org.govmonitor.export.template;

import org.jspecify.annotations.NullMarked;
