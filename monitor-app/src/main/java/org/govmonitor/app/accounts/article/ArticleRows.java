package org.govmonitor.app.accounts.article;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ArticleRows extends ListCrudRepository<ArticleRow, String> {
    long countByReadAtGreaterThanEqual(Instant from);

    /** Those of some posts in which nothing has to be looked for any more. */
    @Query(
            "select a.postKey from ArticleRow a where a.postKey in :keys and (a.searchedAt is not null or a.state <> PUBLISHED)")
    List<String> settled(Collection<String> keys);
}
