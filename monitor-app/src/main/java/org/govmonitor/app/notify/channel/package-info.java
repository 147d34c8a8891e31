/**
 * Who is reached how: the channels of a unit and of the office. What opens a channel, its address and its secret, lies sealed in the
 * database and is never shown again; pages see a host and four characters.
 *
 * <p>A channel is never deleted, since deliveries name it; what is no longer wanted is disabled.
 */
@NullMarked
package org.govmonitor.app.notify.channel;

import org.jspecify.annotations.NullMarked;
