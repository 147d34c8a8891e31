/** The readers of all kinds of source that are fetched, behind one door. */
@NullMarked
package org.govmonitor.media.source;

import org.jspecify.annotations.NullMarked;
