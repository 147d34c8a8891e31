@NullMarked
package org.govmonitor.app.figures;

import org.jspecify.annotations.NullMarked;
