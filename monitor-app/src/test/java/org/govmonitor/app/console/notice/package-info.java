@NullMarked
package org.govmonitor.app.console.notice;

import org.jspecify.annotations.NullMarked;
