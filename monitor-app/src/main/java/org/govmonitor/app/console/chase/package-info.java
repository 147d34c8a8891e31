/** Chasing (督办): what is late, what units ask for, what a person has to decide. */
@NullMarked
package org.govmonitor.app.console.chase;

import org.jspecify.annotations.NullMarked;
