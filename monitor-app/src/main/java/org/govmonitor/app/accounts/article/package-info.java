/**
 * The public pages of posts, asked for slowly and once: what a page says of its author and its time is kept for good, its text never.
 *
 * <p>WeChat has no door for readers like us. Whoever asks it too often is shown a wall, so one page is fetched at a time, some
 * seconds apart ({@link org.govmonitor.app.accounts.article.Unhurried}), and once the wall was shown nothing for a while
 * ({@link org.govmonitor.app.accounts.article.ArticleDoor}). A page that was not shown is not remembered and says nothing.
 */
@NullMarked
package org.govmonitor.app.accounts.article;

import org.jspecify.annotations.NullMarked;
