@NullMarked
package org.govmonitor.scan.attachment;

import org.jspecify.annotations.NullMarked;
