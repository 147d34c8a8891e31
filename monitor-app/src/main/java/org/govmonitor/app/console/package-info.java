/**
 * The console: one package for each place of its menu, and {@code frame} for what they share.
 *
 * <p>Pages are rendered on the server and say everything without script; script makes keys, live progress and charts. A
 * page asks a service of another room and turns the answer into words: rules live in the rooms, so that the console and the
 * programs' interface cannot differ. A page never asks another host for anything.
 */
@NullMarked
package org.govmonitor.app.console;

import org.jspecify.annotations.NullMarked;
