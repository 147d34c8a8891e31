@NullMarked
package org.govmonitor.app.accounts.round;

import org.jspecify.annotations.NullMarked;
