/**
 * From what was read to what is wrong with it.
 */
@NullMarked
package org.govmonitor.check;

import org.jspecify.annotations.NullMarked;
