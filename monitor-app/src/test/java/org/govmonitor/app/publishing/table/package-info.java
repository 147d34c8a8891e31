@NullMarked
package org.govmonitor.app.publishing.table;

import org.jspecify.annotations.NullMarked;
