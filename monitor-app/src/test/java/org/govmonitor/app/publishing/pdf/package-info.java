/** Holds the rules of the package of this name. */
@NullMarked
package org.govmonitor.app.publishing.pdf;

import org.jspecify.annotations.NullMarked;
