package org.govmonitor.app.registration;

import org.govmonitor.registry.SiteColumn;

/** A column and how it is kept. */
public record KeptColumn(long id, long siteId, SiteColumn column, Kept kept) {}
