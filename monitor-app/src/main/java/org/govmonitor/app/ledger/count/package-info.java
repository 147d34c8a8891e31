/** The numbers that first pages show, each counted by the store in one question within what somebody may see. */
@NullMarked
package org.govmonitor.app.ledger.count;

import org.jspecify.annotations.NullMarked;
