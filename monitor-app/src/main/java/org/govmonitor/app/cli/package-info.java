/**
 * The {@code monitor} command. A command parses and refuses what is wrong before anything is fetched, calls one room of
 * the house, and turns its answer into output and an exit code: 0 done, 2 wrong use or refused input, 3 could not finish.
 */
@NullMarked
package org.govmonitor.app.cli;

import org.jspecify.annotations.NullMarked;
