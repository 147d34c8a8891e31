/**
 * What an HTML page is: its bytes made text and tree, its national tags, the text that people see, and where it leads.
 *
 * <p>A page is decoded and parsed once, into one tree that is flattened below 256 levels, and every reader walks that tree.
 * Walks then need no guard of their own against markup that nests for ever, at the price that all of them see jsoup's tree:
 * another parser would touch each. The text that people see is made by a walk of our own and not by {@code Element.text()},
 * as it keeps the grid of tables, which tells what stands in one row.
 *
 * <p>The nodes of the tree are numbered in their order when a reader first asks, and a page remembers what its readers made of
 * it. So nothing may change the tree of a page that was read: numbers and memories would no longer fit it.
 *
 * <p>Inner packages build on each other in this order: {@code date}, this one, {@code listing}, its {@code layout},
 * {@code rowdate}, {@code markup} and {@code data}, and at the end {@code reading}, where others come in.
 */
@NullMarked
package org.govmonitor.page;

import org.jspecify.annotations.NullMarked;
