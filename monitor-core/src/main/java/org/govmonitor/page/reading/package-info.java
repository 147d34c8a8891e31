/**
 * The questions others ask of a page: which list it carries, when an article was published, and what its articles add to
 * a list.
 *
 * <p>The ways of reading a list are tried in a fixed order, and the first that applies answers: challenge and forward,
 * which leave nothing to read; the datastore, before markup because the markup around it is only its template; markup;
 * then lists in scripts, which any page has and only dates tell from settings; then emptiness, which may be said only
 * when no way found a list; at the end pictures with captions, which a page may have beside a list that a script fills.
 * Asking all ways and weighing their answers was left out: it costs each page every walk, and
 * answers of different kinds have no common measure. Another order gives other verdicts on the same page.
 */
@NullMarked
package org.govmonitor.page.reading;

import org.jspecify.annotations.NullMarked;
