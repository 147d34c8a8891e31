@NullMarked
package org.govmonitor.bulletin.check;

import org.jspecify.annotations.NullMarked;
