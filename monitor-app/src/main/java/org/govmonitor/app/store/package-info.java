/**
 * The database under all rooms: opened only where this program can read it, and never damaged where it cannot.
 */
@NullMarked
package org.govmonitor.app.store;

import org.jspecify.annotations.NullMarked;
