/** What the second day of a site costs that has not changed since the first. */
@NullMarked
package org.govmonitor.scan.secondday;

import org.jspecify.annotations.NullMarked;
