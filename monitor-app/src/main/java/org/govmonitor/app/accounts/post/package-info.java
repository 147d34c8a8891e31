/**
 * What is known of accounts' posts, and of the sources that told it: kept between readings, since a feed shows the last few posts
 * only and a callback tells of each once.
 *
 * <p>A post is kept with its time and address for {@link org.govmonitor.app.accounts.post.KnownPosts#KEPT}, the newest of each
 * source for as long as none is newer. Titles are not kept: they may hold names, and nothing asks for them.
 */
@NullMarked
package org.govmonitor.app.accounts.post;

import org.jspecify.annotations.NullMarked;
