/**
 * The registry: what is watched, how it stands, and changing it.
 */
@NullMarked
package org.govmonitor.app.console.registry;

import org.jspecify.annotations.NullMarked;
