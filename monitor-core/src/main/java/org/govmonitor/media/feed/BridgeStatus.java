package org.govmonitor.media.feed;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import org.govmonitor.media.WrittenTimes;
import org.govmonitor.page.PageDecoder;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a bridge tells of itself: when it last fetched an account from the platform. wewe-rss answers {@code /feeds} with a list
 * of {@code {id, name, syncTime, updateTime}}, we-mp-rss with {@code {data: {list: [{id, sync_time, …}]}}}; other bridges are read
 * by the likeness to these.
 */
final class BridgeStatus {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> TIMES = Set.of(
            "syncTime",
            "sync_time",
            "lastSync",
            "last_sync",
            "lastSyncTime",
            "last_sync_time",
            "lastFetch",
            "last_fetch");
    private static final Set<String> NAMES = Set.of("id", "feedId", "feed_id", "mp_id");
    private static final int MOST_NODES = 200_000;

    private BridgeStatus() {}

    /**
     * When the bridge last fetched the account of this feed. Where the answer names several accounts, only one with the feed's id,
     * which is the last part of its address, will do; empty where none has it.
     */
    static Optional<Instant> fetchedAt(byte[] answer, HttpUrl feed) {
        List<JsonNode> told = new ArrayList<>();
        try {
            gather(JSON.readTree(PageDecoder.decode(answer, null).text()), told);
        } catch (JacksonException broken) {
            return Optional.empty();
        }
        String id = id(feed);
        Optional<JsonNode> own =
                told.stream().filter(node -> id.equals(value(node, NAMES))).findFirst();
        if (own.isEmpty() && told.size() != 1) {
            return Optional.empty();
        }
        JsonNode node = own.orElseGet(() -> told.get(0));
        boolean others = own.isEmpty() && value(node, NAMES) != null;
        return others ? Optional.empty() : WrittenTimes.parse(value(node, TIMES));
    }

    /** All objects that tell of a fetch, without recursion: the answer is a stranger's. */
    private static void gather(JsonNode root, List<JsonNode> told) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.push(root);
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.pop();
            if (node.isObject() && value(node, TIMES) != null) {
                told.add(node);
            }
            node.values().forEach(open::push);
        }
    }

    private static @Nullable String value(JsonNode node, Set<String> keys) {
        for (String key : keys) {
            JsonNode value = node.get(key);
            if (value != null && (value.isString() || value.isNumber())) {
                return value.isString() ? value.stringValue() : value.toString();
            }
        }
        return null;
    }

    private static String id(HttpUrl feed) {
        List<String> path = feed.pathSegments();
        String last = path.get(path.size() - 1);
        return last.replaceFirst("\\.(?:json|rss|atom|xml)$", "");
    }
}
