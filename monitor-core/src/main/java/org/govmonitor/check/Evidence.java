package org.govmonitor.check;

import org.govmonitor.privacy.PersonalDataKind;

/** One masked hit that a problem stands on. {@code key} is the keyed hash that tells it from others. */
public record Evidence(PersonalDataKind kind, String masked, String where, String key) {}
