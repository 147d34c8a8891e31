@NullMarked
package org.govmonitor.app.availability;

import org.jspecify.annotations.NullMarked;
