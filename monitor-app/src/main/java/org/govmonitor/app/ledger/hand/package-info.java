/**
 * Lists that a higher office hands down, as workbooks: looked at line by line before anything is taken, and what cannot be
 * taken is named with its line and the reason.
 */
@NullMarked
package org.govmonitor.app.ledger.hand;

import org.jspecify.annotations.NullMarked;
