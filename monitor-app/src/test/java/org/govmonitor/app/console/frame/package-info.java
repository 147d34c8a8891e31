@NullMarked
package org.govmonitor.app.console.frame;

import org.jspecify.annotations.NullMarked;
