@NullMarked
package org.govmonitor.discover.menu;

import org.jspecify.annotations.NullMarked;
