@NullMarked
package org.govmonitor.app.console.settings;

import org.jspecify.annotations.NullMarked;
