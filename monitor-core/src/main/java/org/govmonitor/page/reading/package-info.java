/**
 * The questions others ask of a page: which list it carries, when an article was published, and what its articles add to
 * a list.
 *
 * <p>The ways of reading a list are tried in a fixed order, and the first that applies answers:
 *
 * <ol>
 *   <li>a challenge or a forward, which leave nothing to read;
 *   <li>datastores, and arrays that a script fills one by one: before markup, because the markup around them is only their
 *       template;
 *   <li>markup;
 *   <li>JSON in scripts, which any page has and only dates tell from settings;
 *   <li>a fragment, taken for a list however short it is;
 *   <li>emptiness, which may be said only when no way found a list;
 *   <li>pictures with captions, which a page may have beside a list that a script fills.
 * </ol>
 *
 * <p>A further system is a further {@link org.govmonitor.page.listing.ListingStrategy} and its line in that order. Asking all
 * ways and weighing their answers was left out: it costs each page every walk, and answers of different kinds have no common
 * measure. Another order gives other verdicts on the same page.
 */
@NullMarked
package org.govmonitor.page.reading;

import org.jspecify.annotations.NullMarked;
