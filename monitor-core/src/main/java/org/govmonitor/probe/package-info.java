/**
 * Whether a site opens: what one visit to a home page gives, what a slot of such visits is worth, and whether the watcher's
 * own line was there at the time. It remembers nothing and judges no site; that is for the check of availability.
 *
 * <ul>
 *   <li>The standard (国办秘函〔2019〕19号, 检查指标, 站点无法访问) counts visits spread over the day. Here such a visit is a slot: a
 *       jittered time at which a site is asked, and asked again some minutes later as long as it does not open. The slot
 *       failed only if all of its tries did. A single lost packet would else count like an outage, and it would count for
 *       one in twenty. The tries are not counted one by one: they are made only after a failure, so that outages would be
 *       sampled more densely than health and every share be too high. An outage that is shorter than the tries apart is
 *       therefore never seen; the standard with its 20 visits a day hardly sees it either.
 *   <li>A slot that ends in neither counts for nobody. So it is where the site answered but turned us away, where the fault may
 *       lie in what we can read, and where the watcher's own line was down.
 *   <li>The own line is asked for after each failed try, by hosts that are known to be good. An answer from before the
 *       failure is never used, since a line that was there a minute ago proves nothing; those who wait at once share one
 *       answer. Where no such host is named or may be asked, the line is not checked, and every slot says so.
 *   <li>That a page is more than a status is told by its body, and only of short ones: what is long is a page. A short one is
 *       parsed to know a blank page from a page that is all script, and a refusal by a protection service from both.
 * </ul>
 */
@NullMarked
package org.govmonitor.probe;

import org.jspecify.annotations.NullMarked;
