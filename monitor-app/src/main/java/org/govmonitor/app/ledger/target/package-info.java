/** What the ledger asks of the registry's tables: names, who answers, where a target is reached. */
@NullMarked
package org.govmonitor.app.ledger.target;

import org.jspecify.annotations.NullMarked;
