@NullMarked
package org.govmonitor.app.api;

import org.jspecify.annotations.NullMarked;
