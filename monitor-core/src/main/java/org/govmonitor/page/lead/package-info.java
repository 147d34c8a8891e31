/**
 * Where a page says that its list lies, when the list is not in the page itself: in a frame, in a fragment that is put
 * into it, behind the data address of a known system, or behind an address that one of its scripts asks.
 *
 * <p>The ways are tried in the order of {@link org.govmonitor.page.lead.Leads}, the surest first: the data addresses of
 * known systems (gkmlpt, then the three of hanweb), as these can serve nothing but lists of columns; then frames and
 * fragments, which have a place on the page; at the end whatever a script asks for. A further system is one more file in
 * that order. Nothing is fetched here, and scripts are read and never run: an address counts only where all of its parts
 * can be read, as an address that lacks a part answers with another column's list.
 *
 * <p>A lead that is drawn in navigation, header, footer or a box of other news is no lead. That a lead has its place in the
 * main matter is said where it is known; whoever follows leads has to keep apart those of which it is not.
 */
@NullMarked
package org.govmonitor.page.lead;

import org.jspecify.annotations.NullMarked;
