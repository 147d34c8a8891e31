@NullMarked
package org.govmonitor.registry.file;

import org.jspecify.annotations.NullMarked;
