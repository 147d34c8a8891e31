@NullMarked
package org.govmonitor.registry;

import org.jspecify.annotations.NullMarked;
