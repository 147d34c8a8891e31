@NullMarked
package org.govmonitor.app.members.entry;

import org.jspecify.annotations.NullMarked;
