package org.govmonitor.registry;

import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Where the posts of an account can be read.
 *
 * @param kind as written in the registry, such as {@code FEED}
 * @param url the address of the source, or null where the kind needs none
 */
public record AccountSource(String kind, @Nullable HttpUrl url) {}
