@NullMarked
package org.govmonitor.app.cli;

import org.jspecify.annotations.NullMarked;
