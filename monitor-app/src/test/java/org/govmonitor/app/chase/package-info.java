@NullMarked
package org.govmonitor.app.chase;

import org.jspecify.annotations.NullMarked;
