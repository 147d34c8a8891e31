package org.govmonitor.media;

import org.govmonitor.fetch.FetchRequest;
import org.jspecify.annotations.Nullable;

/**
 * What one reading of a source leaves for the next, to be kept and handed back unchanged.
 *
 * @param validators ETag and Last-Modified of the answer, or null
 * @param sight what that answer would have shown
 */
public record SourceMemory(FetchRequest.@Nullable Validators validators, Sight sight) {}
