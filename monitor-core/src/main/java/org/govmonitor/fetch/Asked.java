package org.govmonitor.fetch;

import okhttp3.Headers;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * What one request says beside its address.
 *
 * @param body to be posted, or null where nothing is
 * @param confidential whether it is meant for this host alone: then a bad certificate ends it instead of being read past
 */
record Asked(Headers headers, @Nullable RequestBody body, boolean confidential) {}
