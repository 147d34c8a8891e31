@NullMarked
package org.govmonitor.discover;

import org.jspecify.annotations.NullMarked;
