@NullMarked
package org.govmonitor.bulletin.draft;

import org.jspecify.annotations.NullMarked;
