package org.govmonitor.media.push;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.govmonitor.document.gather.StopReading;
import org.govmonitor.document.xml.XmlReader;

/**
 * A message of WeChat: its elements by local name, wherever they stand. Only those that tell of posts are kept; a citizen's
 * words are not among them.
 *
 * @param values the first of each name
 * @param addresses of the posts, in their order
 */
record CallbackMessage(Map<String, String> values, List<String> addresses) {
    private static final List<String> KEPT = List.of(
            "ToUserName",
            "CreateTime",
            "MsgType",
            "Event",
            "MsgID",
            "MsgId",
            "Status",
            "publish_id",
            "publish_status",
            "article_id",
            "Encrypt");
    private static final List<String> ADDRESSES = List.of("ArticleUrl", "article_url");
    /** A mass-send has at most eight articles. */
    private static final int MOST_ADDRESSES = 50;

    CallbackMessage {
        values = Map.copyOf(values);
        addresses = List.copyOf(addresses);
    }

    /** Empty where the text is no whole XML. */
    static Optional<CallbackMessage> parse(String text) {
        Map<String, String> values = new HashMap<>();
        List<String> addresses = new ArrayList<>();
        try {
            XmlReader xml = XmlReader.of(text);
            while (xml.next()) {
                if (xml.starts() && KEPT.contains(xml.name())) {
                    values.putIfAbsent(xml.name(), xml.allText().strip());
                } else if (xml.starts() && ADDRESSES.contains(xml.name()) && addresses.size() < MOST_ADDRESSES) {
                    addresses.add(xml.allText().strip());
                }
            }
        } catch (StopReading broken) {
            return Optional.empty();
        }
        return Optional.of(new CallbackMessage(values, addresses));
    }

    /** Empty where there is none. */
    String value(String name) {
        return values.getOrDefault(name, "");
    }
}
