package org.govmonitor.app.accounts.callback;

import org.springframework.data.repository.ListCrudRepository;

interface ListeningRows extends ListCrudRepository<ListeningRow, String> {}
