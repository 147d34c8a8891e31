@NullMarked
package org.govmonitor.check.seen;

import org.jspecify.annotations.NullMarked;
