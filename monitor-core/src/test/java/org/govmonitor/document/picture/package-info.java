@NullMarked
package org.govmonitor.document.picture;

import org.jspecify.annotations.NullMarked;
