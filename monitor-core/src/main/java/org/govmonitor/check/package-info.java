/**
 * From what was read to what is wrong with it.
 *
 * <p>A check sees a reading, never the network, and answers with a visit: found, in order, gone or unreadable. A false
 * accusation costs more than a miss, so that any date may clear a column and only a sure one may accuse it.
 */
@NullMarked
package org.govmonitor.check;

import org.jspecify.annotations.NullMarked;
