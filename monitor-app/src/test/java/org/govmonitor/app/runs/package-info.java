@NullMarked
package org.govmonitor.app.runs;

import org.jspecify.annotations.NullMarked;
