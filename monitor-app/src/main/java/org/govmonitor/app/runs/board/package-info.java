/**
 * Sites as lists show them: found, sorted and paged by the store.
 *
 * <p>A list of three hundred sites counts fifteen thousand columns. The counting is one statement over the registry and what
 * was last seen, which no repository of one room could ask; it is written in the store's own language, and read-only.
 */
@NullMarked
package org.govmonitor.app.runs.board;

import org.jspecify.annotations.NullMarked;
