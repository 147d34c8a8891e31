/**
 * Looking again at one subject because somebody asks: is it put right?
 *
 * <p>What is seen goes into the ledger as any visit does, so that the answer on the screen and the finding never differ. It
 * does not wait for a scan of the same site that is under way: the host's pause between two requests is kept by the door to
 * the network, whoever asks.
 */
@NullMarked
package org.govmonitor.app.runs.verify;

import org.jspecify.annotations.NullMarked;
