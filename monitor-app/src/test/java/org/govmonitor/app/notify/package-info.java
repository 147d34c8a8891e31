@NullMarked
package org.govmonitor.app.notify;

import org.jspecify.annotations.NullMarked;
