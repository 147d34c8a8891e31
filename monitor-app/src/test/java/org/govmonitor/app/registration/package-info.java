@NullMarked
package org.govmonitor.app.registration;

import org.jspecify.annotations.NullMarked;
