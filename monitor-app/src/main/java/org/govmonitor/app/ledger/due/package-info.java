/** When a finding must be put right: by hours of the clock for what endangers people, by working days for all else. */
@NullMarked
package org.govmonitor.app.ledger.due;

import org.jspecify.annotations.NullMarked;
