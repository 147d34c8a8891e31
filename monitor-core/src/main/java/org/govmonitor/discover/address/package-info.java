/** What an address alone tells of the page behind it: whether it is the same page, whether it stands on the site's ground, what form it has. */
@NullMarked
package org.govmonitor.discover.address;

import org.jspecify.annotations.NullMarked;
