@NullMarked
package org.govmonitor.document.format;

import org.jspecify.annotations.NullMarked;
