package org.govmonitor.media;

import java.time.Instant;
import org.govmonitor.registry.SourceKind;

/**
 * The newest post that is known of an account.
 *
 * @param source by which it became known
 * @param observedAt when it became known
 */
public record LatestPost(Post post, SourceKind source, Instant observedAt) {}
