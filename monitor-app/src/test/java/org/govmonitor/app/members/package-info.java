@NullMarked
package org.govmonitor.app.members;

import org.jspecify.annotations.NullMarked;
