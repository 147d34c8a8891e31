@NullMarked
package org.govmonitor.discover.proposal;

import org.jspecify.annotations.NullMarked;
