/** Pages as a real browser draws them. */
@NullMarked
package org.govmonitor.render;

import org.jspecify.annotations.NullMarked;
