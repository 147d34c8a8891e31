/**
 * The ways out: mail, the robots of three group chats, and a webhook for programs. A sender is handed all it needs and remembers
 * nothing; what came of it is a value.
 *
 * <p>Addresses are the robots' own hosts or what an administrator typed, so the guard that keeps scans off the inner network has no
 * say here: such a receiver often stands there. In return no redirect is followed, since it would carry a signed message, or
 * the key in an address, to a host that nobody typed. No connection is used twice, and nothing is sent again silently: a
 * library that repeats a request by itself would make two messages of one.
 *
 * <p>What robots take: WeCom a text of 2,048 bytes, DingTalk 20,000 bytes, Feishu 20 KB for the whole request; all of them about
 * twenty messages a minute. Texts, never Markdown: what was read from a page must not become a link or a call to everybody.
 */
@NullMarked
package org.govmonitor.app.notify.send;

import org.jspecify.annotations.NullMarked;
