/**
 * The endpoint that WeChat calls when an account publishes: a door of its own to the open net, apart from the office's pages.
 *
 * <p>It is a server of its own on an address of its own, and not one more path of the one that shows the pages: what it does not
 * know it cannot give away. It knows one path for each account with a callback, answers nothing else, and reads no more than a
 * message may have. Nothing of a message is logged, as some are of citizens; what is kept are posts.
 *
 * <p>WeChat tells of each post once and, where nobody answers, twice again within seconds. So for whatever was published while
 * the endpoint was down it is no witness: {@link org.govmonitor.app.accounts.callback.Listening} knows since when it has listened.
 */
@NullMarked
package org.govmonitor.app.accounts.callback;

import org.jspecify.annotations.NullMarked;
