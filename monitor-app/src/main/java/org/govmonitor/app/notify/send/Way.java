package org.govmonitor.app.notify.send;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Where a message goes. Says nothing of itself but its kind and host.
 *
 * @param address a URL, or mail addresses with commas between them
 * @param secret with which it is signed; null for none
 */
public record Way(
        ChannelKind kind, String address, @Nullable String secret) {
    private static final int SHOWN_TAIL = 4;
    private static final int SHORTEST_HIDDEN = 6;
    /** A part of a path that is no word of it. */
    private static final Pattern KEY = Pattern.compile(".*[0-9].*|.{16,}");

    /** What people may see of an address: of a URL its host and the last four characters. */
    public static String shown(ChannelKind kind, String address) {
        if (!kind.isWeb()) {
            return address;
        }
        HttpUrl url = HttpUrl.parse(address);
        String host = url == null ? "" : url.host();
        return host + "/…" + address.substring(Math.max(0, address.length() - SHOWN_TAIL));
    }

    /** A text of the other side without anything of the address that opens the way. */
    String hide(String text) {
        String hidden = text;
        for (String part : keys()) {
            if (part.length() >= SHORTEST_HIDDEN) {
                hidden = hidden.replace(part, "…");
            }
        }
        return hidden;
    }

    private List<String> keys() {
        List<String> keys = new ArrayList<>();
        if (secret != null) {
            keys.add(secret);
        }
        HttpUrl url = kind.isWeb() ? HttpUrl.parse(address) : null;
        if (url != null) {
            keys.add(address);
            url.pathSegments().stream().filter(KEY.asMatchPredicate()).forEach(keys::add);
            for (int i = 0; i < url.querySize(); i++) {
                String value = url.queryParameterValue(i);
                keys.add(value == null ? "" : value);
            }
        }
        return keys;
    }

    @Override
    public String toString() {
        return kind.isWeb() ? kind + " " + shown(kind, address) : kind.toString();
    }
}
