@NullMarked
package org.govmonitor.app.console.registry;

import org.jspecify.annotations.NullMarked;
