/** The kept form of what scans saw of the subjects of findings. */
@NullMarked
package org.govmonitor.app.ledger.seen;

import org.jspecify.annotations.NullMarked;
