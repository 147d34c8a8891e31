package org.govmonitor.app.accounts.article;

import java.util.List;
import org.govmonitor.media.article.PostPage;
import org.govmonitor.privacy.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a post by its page.
 *
 * @param page without the page itself, title and all
 * @param found masked personal data in it; null where it was not read now, or not shown
 */
public record ReadArticle(PostPage page, @Nullable List<PersonalData> found) {

    /** Whether its text was looked at now. */
    public boolean isSearched() {
        return found != null;
    }
}
