/**
 * Which rows of a page are its list, and what their dates come to once years are told.
 *
 * <p>Groups are scored by what a person would look at: dates beside titles, size, length of titles, the column's name above
 * them, and never by how new their dates are, or a box of fresh news would hide a stale column. A list headed with the
 * column's own name is its list, then one whose links lead below the column's folder. Groups with an equal claim are all
 * read, and named, so that in doubt the younger date counts. The weights are set by hand and held by tests; weights learned
 * from examples were left out, as no office could say why a list was chosen.
 *
 * <p>{@code EmptyListing} stands here because blank is what remains when the same search finds no row where a list should be.
 */
@NullMarked
package org.govmonitor.page.listing.markup;

import org.jspecify.annotations.NullMarked;
