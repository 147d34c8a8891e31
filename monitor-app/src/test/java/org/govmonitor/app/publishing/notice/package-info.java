/** Holds the rules of the package of this name. */
@NullMarked
package org.govmonitor.app.publishing.notice;

import org.jspecify.annotations.NullMarked;
