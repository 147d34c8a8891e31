/**
 * What the words around a number say: labels, heads of columns, names, lines above.
 *
 * <p>The words stand in {@code vocabulary.properties} and are looked up in the few dozen characters around a candidate only.
 * A statistical model was weighed and left out: it cannot say in a notice why it accuses.
 */
@NullMarked
package org.govmonitor.privacy.context;

import org.jspecify.annotations.NullMarked;
