@NullMarked
package org.govmonitor.discover.address;

import org.jspecify.annotations.NullMarked;
