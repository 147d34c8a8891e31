@NullMarked
package org.govmonitor.app.browser;

import org.jspecify.annotations.NullMarked;
