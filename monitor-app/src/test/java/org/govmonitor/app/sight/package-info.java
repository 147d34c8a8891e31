/** What each sees of the whole office, over all its addresses: nothing of other units, and nothing that is more than text. */
@NullMarked
package org.govmonitor.app.sight;

import org.jspecify.annotations.NullMarked;
