/**
 * One polite, bounded, guarded way onto the network.
 */
@NullMarked
package org.govmonitor.fetch;

import org.jspecify.annotations.NullMarked;
