@NullMarked
package org.govmonitor.app.notify.text;

import org.jspecify.annotations.NullMarked;
