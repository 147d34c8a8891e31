/** The month's bulletin: writing it, checking it, seeing it through to the published issue. */
@NullMarked
package org.govmonitor.app.console.bulletin;

import org.jspecify.annotations.NullMarked;
