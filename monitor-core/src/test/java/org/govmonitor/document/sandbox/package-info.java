@NullMarked
package org.govmonitor.document.sandbox;

import org.jspecify.annotations.NullMarked;
