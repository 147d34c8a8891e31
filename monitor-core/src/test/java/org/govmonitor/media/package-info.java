@NullMarked
package org.govmonitor.media;

import org.jspecify.annotations.NullMarked;
