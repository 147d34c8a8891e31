/**
 * The notice (整改通知单) that tells a unit what it has to put right: what is open at that moment, from the ledger. It is made
 * anew each time and kept nowhere; what a unit was told and when stands in the history of each finding.
 */
@NullMarked
package org.govmonitor.app.publishing.notice;

import org.jspecify.annotations.NullMarked;
