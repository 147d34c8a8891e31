@NullMarked
package org.govmonitor.app.console;

import org.jspecify.annotations.NullMarked;
