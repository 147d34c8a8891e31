/** Whether an item bears a date on which it was not there: what is written beside it against what was seen of its list. */
@NullMarked
package org.govmonitor.check.dating;

import org.jspecify.annotations.NullMarked;
