@NullMarked
package org.govmonitor.app.console.people;

import org.jspecify.annotations.NullMarked;
