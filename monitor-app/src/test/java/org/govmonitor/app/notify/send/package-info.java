@NullMarked
package org.govmonitor.app.notify.send;

import org.jspecify.annotations.NullMarked;
