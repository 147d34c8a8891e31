/** What a discovery says to the world: the columns it proposes, as values, as a file, and compared with what is registered. */
@NullMarked
package org.govmonitor.discover.proposal;

import org.jspecify.annotations.NullMarked;
