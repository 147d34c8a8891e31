/** Addresses that may be those of columns, what is known of them, and the judgement on each. */
@NullMarked
package org.govmonitor.discover.candidate;

import org.jspecify.annotations.NullMarked;
