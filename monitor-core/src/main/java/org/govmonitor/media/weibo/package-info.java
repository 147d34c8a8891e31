/**
 * The JSON behind m.weibo.cn, which shows the posts of a profile to a visitor. It is no published interface: whatever it answers
 * instead of posts is read as a wall, and a wall says nothing about the account.
 */
@NullMarked
package org.govmonitor.media.weibo;

import org.jspecify.annotations.NullMarked;
