/** Holds the rules of the package of this name. */
@NullMarked
package org.govmonitor.export.notice;

import org.jspecify.annotations.NullMarked;
