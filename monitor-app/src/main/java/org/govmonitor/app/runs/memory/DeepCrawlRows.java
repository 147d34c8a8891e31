package org.govmonitor.app.runs.memory;

import org.springframework.data.repository.ListCrudRepository;

interface DeepCrawlRows extends ListCrudRepository<DeepCrawlRow, Long> {}
