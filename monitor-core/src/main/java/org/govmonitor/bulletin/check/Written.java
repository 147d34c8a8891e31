package org.govmonitor.bulletin.check;

import org.govmonitor.bulletin.Section;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as it will be printed.
 *
 * @param text not blank
 * @param drafted what the facts say in its place, or null where a person wrote it
 */
public record Written(
        Section section, String text, @Nullable String drafted) {
    /** Whether a person changed what the facts say. */
    public boolean changed() {
        return drafted != null && !drafted.equals(text);
    }
}
