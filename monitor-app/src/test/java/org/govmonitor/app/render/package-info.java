@NullMarked
package org.govmonitor.app.render;

import org.jspecify.annotations.NullMarked;
