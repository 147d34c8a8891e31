package org.govmonitor.app.accounts.post;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface SourceStateRows extends ListCrudRepository<SourceStateRow, SourceStateRow.Id> {
    List<SourceStateRow> findByIdAccountId(long accountId);

    List<SourceStateRow> findByIdAccountIdIn(Collection<Long> accountIds);
}
