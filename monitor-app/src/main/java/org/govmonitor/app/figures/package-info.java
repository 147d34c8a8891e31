/**
 * The figures of a month that people bring: letters, work orders, annual forms, each with its period, cut-off, source and who entered
 * it; entering and correcting them, and what does not add up.
 *
 * <p>A change is a new version and the earlier ones stay, since a bulletin that was printed is answered for with the figures of its
 * day. Figures that contradict each other are kept and told of, not refused: what was brought is a fact, and who publishes must
 * see it. Versions as JSON in one column were weighed; columns let the next report add up a year without opening every one.
 */
@NullMarked
package org.govmonitor.app.figures;

import org.jspecify.annotations.NullMarked;
