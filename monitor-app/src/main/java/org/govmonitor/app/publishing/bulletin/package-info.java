/**
 * The month's bulletin: drafted from facts, written by people, proofread, approved, published.
 *
 * <p>While it is a draft every figure is counted when it is read. Sending it to be proofread freezes facts, text and appendix as
 * they were, so that those who sign see what the editor saw; sending it back thaws them. A published issue is never changed: what becomes known
 * later stands in the next. Keeping only the text was weighed, but then no sentence of an old issue could be opened to what it counted.
 */
@NullMarked
package org.govmonitor.app.publishing.bulletin;

import org.jspecify.annotations.NullMarked;
