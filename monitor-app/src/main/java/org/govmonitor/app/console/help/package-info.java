/** Help: the clerk's manual, which opens from every page. */
@NullMarked
package org.govmonitor.app.console.help;

import org.jspecify.annotations.NullMarked;
