/** Holds the rules of the package of this name. */
@NullMarked
package org.govmonitor.app.publishing.template;

import org.jspecify.annotations.NullMarked;
