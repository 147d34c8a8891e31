package org.govmonitor.app.registration.proposal;

import org.springframework.data.repository.ListCrudRepository;

interface DiscoveryRows extends ListCrudRepository<DiscoveryRow, Long> {}
