@NullMarked
package org.govmonitor.app.publishing.bulletin;

import org.jspecify.annotations.NullMarked;
