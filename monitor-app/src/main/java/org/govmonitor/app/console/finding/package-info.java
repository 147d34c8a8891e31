/**
 * The findings: the ledger as a list, one finding with all that speaks for and against it, and what people do with
 * both.
 */
@NullMarked
package org.govmonitor.app.console.finding;

import org.jspecify.annotations.NullMarked;
