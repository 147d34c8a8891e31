@NullMarked
package org.govmonitor.export;

import org.jspecify.annotations.NullMarked;
