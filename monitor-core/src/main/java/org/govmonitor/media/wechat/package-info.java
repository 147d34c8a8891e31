/**
 * WeChat's official interfaces, as far as they tell what an account published: {@code stable_token} and
 * {@code freepublish/batchget}.
 *
 * <p>The second lists what was published without a mass-send only, so that what it does not show proves nothing. The token is
 * asked for in the plain mode, in which WeChat gives the same one to all who ask; a forced refresh takes it away from every
 * other system of the office, so it is the last thing that is tried, once in a reading.
 */
@NullMarked
package org.govmonitor.media.wechat;

import org.jspecify.annotations.NullMarked;
