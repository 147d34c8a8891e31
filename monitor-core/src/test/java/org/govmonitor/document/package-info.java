@NullMarked
package org.govmonitor.document;

import org.jspecify.annotations.NullMarked;
