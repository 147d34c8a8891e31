/**
 * The entrance of the pages and of the programs' interface: who is let in, how he is remembered, and what every answer forbids
 * the browser.
 *
 * <p>A session keeps a pass and nothing else of a person; the member is read anew at each request. Where one query a request
 * is spent on that, a lock, a new role or a new password holds at the next click.
 */
@NullMarked
package org.govmonitor.app.members.entry;

import org.jspecify.annotations.NullMarked;
