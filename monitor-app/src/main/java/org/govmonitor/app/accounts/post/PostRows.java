package org.govmonitor.app.accounts.post;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface PostRows extends ListCrudRepository<PostRow, PostRow.Id> {
    List<PostRow> findByIdAccountIdOrderByPublishedAtDesc(long accountId);

    List<PostRow> findByIdAccountIdAndIdSourceOrderByPublishedAtDesc(long accountId, String source);
}
