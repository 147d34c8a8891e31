package org.govmonitor.app.members.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody was not let in, as an attribute of the request under the name of this class.
 *
 * @param waitsUntil when the next try is looked at; null where it was looked at and refused
 */
public record SignInFault(@Nullable Instant waitsUntil) {}
