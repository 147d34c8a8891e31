/**
 * What WeChat tells a callback endpoint when an account publishes or mass-sends: who may be believed, and which posts it names.
 *
 * <p>The endpoint itself, which listens on the open net, is elsewhere; here stands everything that it must not get wrong. A message
 * is believed only with a right signature, of these minutes and, where a key is set up, encrypted with it: then a plain message
 * is refused, as a plain signature covers the moment and not the message. XML is read without DTDs and entities.
 */
@NullMarked
package org.govmonitor.media.push;

import org.jspecify.annotations.NullMarked;
