@NullMarked
package org.govmonitor.app.ledger.sought;

import org.jspecify.annotations.NullMarked;
