package org.govmonitor.registry;

import org.jspecify.annotations.Nullable;

/**
 * An office that answers for sites or accounts (主办单位).
 *
 * @param name unique in a registry, not blank
 * @param contact its work contact, or null
 */
public record Unit(String name, @Nullable Contact contact) {}
