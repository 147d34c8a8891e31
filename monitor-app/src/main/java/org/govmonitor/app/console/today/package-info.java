/**
 * Today: what is new, due or broken this morning, and the walk through the cases that wait for a word.
 */
@NullMarked
package org.govmonitor.app.console.today;

import org.jspecify.annotations.NullMarked;
