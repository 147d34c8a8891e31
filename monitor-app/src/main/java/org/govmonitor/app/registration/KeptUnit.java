package org.govmonitor.app.registration;

import org.govmonitor.registry.Unit;

/**
 * A unit and how it is kept.
 *
 * @param sites how many of its sites are registered, paused ones among them
 * @param accounts of its accounts, likewise
 */
public record KeptUnit(long id, Unit unit, int sites, int accounts, Kept kept) {}
