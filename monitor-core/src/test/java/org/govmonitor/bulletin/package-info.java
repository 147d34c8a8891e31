@NullMarked
package org.govmonitor.bulletin;

import org.jspecify.annotations.NullMarked;
