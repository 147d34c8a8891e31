package org.govmonitor.app.accounts.secret;

import org.springframework.data.repository.ListCrudRepository;

interface SecretRows extends ListCrudRepository<SecretRow, SecretRow.Id> {}
