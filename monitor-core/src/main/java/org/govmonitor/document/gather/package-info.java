/**
 * What readers of formats write to: sections, paragraphs and tables in, bounded in everything that a hostile file could make
 * endless.
 *
 * <p>A limit ends the reading with an exception, {@link org.govmonitor.document.gather.StopReading}: parsers of others call us
 * back from depths that no return value climbs out of.
 */
@NullMarked
package org.govmonitor.document.gather;

import org.jspecify.annotations.NullMarked;
