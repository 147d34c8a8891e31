/**
 * One polite, bounded, guarded way onto the network.
 *
 * <p>{@link org.govmonitor.fetch.HttpFetcher} takes a request, {@code Journey} walks its redirects and retries,
 * {@code HostTurns} and {@code Pauses} keep it polite, {@code Robots} asks leave, {@code Exchange} does one request over
 * {@code Wire}. What was decided, and why:
 *
 * <ul>
 *   <li>OkHttp's blocking calls on the caller's thread, one at a time at a host, over HTTP/1.1. Its own redirects are off,
 *       as each hop is checked anew; its own second try on a kept connection that turned out dead is on.
 *   <li>Addresses are checked twice: every answer of the resolver, where one bad answer refuses the name, and the address
 *       that a socket really connects to, which no spelling and no rebinding gets round. No proxy is used, as it would
 *       connect for us.
 *   <li>A limit of time holds for an errand: look-up, redirects, retries and body together, so that dripping is no way
 *       round it. Pauses made for politeness are not counted, or a site would be called slow for our own manners.
 *   <li>A bad certificate is read past by a second client that checks nothing, after the first one refused, and the
 *       answer carries the fault. The first is spared as long as the host shows the same chain.
 *   <li>A robots.txt that cannot be read allows; see {@code Robots} for why. A home page is asked for without it.
 *   <li>What is said to an interface ({@code FetchRequest.Call}) goes to the host it is meant for: no redirect is followed, and
 *       it appears in no text. That such an interface is asked through this door, and not by a client of its own, keeps its
 *       addresses guarded and its answers bounded.
 *   <li>Cookies live as long as one chain of redirects.
 * </ul>
 */
@NullMarked
package org.govmonitor.fetch;

import org.jspecify.annotations.NullMarked;
