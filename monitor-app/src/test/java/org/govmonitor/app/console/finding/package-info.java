@NullMarked
package org.govmonitor.app.console.finding;

import org.jspecify.annotations.NullMarked;
