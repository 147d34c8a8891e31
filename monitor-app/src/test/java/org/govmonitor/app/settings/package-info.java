@NullMarked
package org.govmonitor.app.settings;

import org.jspecify.annotations.NullMarked;
