package org.govmonitor.discover.menu;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.govmonitor.discover.address.SiteGround;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.page.Page;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The tree of a disclosure directory that a script holds as data, whatever the widget that draws it: objects with a name
 * and an address, which stand in each other or name the one they stand under; or calls that add a node by numbers. The
 * script is read, never run.
 */
public final class ScriptTree {
    private static final int MOST_NODES = 500;
    private static final int MOST_SCRIPT = 200_000;
    private static final int MOST_LEVELS = 4;
    private static final int LONGEST_NAME = 60;

    private static final String FIELD =
            "[\"']?\\b(%s)[\"']?\\s*:\\s*(?:\"([^\"]{0,300})\"|'([^']{0,300})'|([\\w-]{1,40}))";
    private static final String NAMES = "name|title|text|label|channelName|chnlDesc";
    private static final String ADDRESSES = "url|href|link|chnlUrl|channelUrl";
    private static final String IDS = "id|channelId|chnlId|nodeId";
    private static final String UPPER_IDS = "pId|pid|parentId|parentid";
    private static final Pattern TOKEN =
            Pattern.compile("[{}]|" + FIELD.formatted(String.join("|", NAMES, ADDRESSES, IDS, UPPER_IDS)));

    /** {@code d.add(3, 1, '政策文件', '/zcwj/')}: its number, that of the one above, its name and address. */
    private static final Pattern CALL = Pattern.compile(
            "\\.add\\(\\s*[\"']?([\\w-]{1,40})[\"']?\\s*,\\s*[\"']?([\\w-]{1,40})[\"']?\\s*,\\s*[\"']([^\"']{2,60})[\"']"
                    + "(?:\\s*,\\s*[\"']([^\"']{1,300})[\"'])?");

    private final Page page;
    private final SiteGround ground;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Node> byId = new HashMap<>();

    /** A node as far as it was read; {@code around} is the object it stands in. */
    private static final class Node {
        private final @Nullable Node around;
        private @Nullable String name;
        private @Nullable String address;
        private @Nullable String id;
        private @Nullable String upperId;

        Node(@Nullable Node around) {
            this.around = around;
        }

        /** The first of several fields that say the same counts. */
        void set(String field, String value) {
            if (field.matches(NAMES)) {
                name = name == null ? value : name;
            } else if (field.matches(ADDRESSES)) {
                address = address == null ? value : address;
            } else if (field.matches(IDS)) {
                id = id == null ? value : id;
            } else {
                upperId = upperId == null ? value : upperId;
            }
        }
    }

    private ScriptTree(Page page, SiteGround ground) {
        this.page = page;
        this.ground = ground;
    }

    /** The nodes that lead to pages of the site; empty where no script holds such data. */
    public static List<MenuLink> read(Page page, SiteGround ground) {
        List<MenuLink> links = new ArrayList<>();
        for (Element script : page.document().select("script:not([src])")) {
            String data = script.data();
            ScriptTree tree = new ScriptTree(page, ground);
            tree.readObjects(data.length() > MOST_SCRIPT ? data.substring(0, MOST_SCRIPT) : data);
            tree.readCalls(data.length() > MOST_SCRIPT ? data.substring(0, MOST_SCRIPT) : data);
            tree.nodes.forEach(node -> tree.add(node, links));
        }
        return links;
    }

    private void readObjects(String data) {
        Deque<Node> open = new ArrayDeque<>();
        Matcher token = TOKEN.matcher(data);
        while (nodes.size() < MOST_NODES && token.find()) {
            Node inner = open.peek();
            if (token.group(1) != null && inner != null) {
                inner.set(token.group(1), value(token));
            } else if (token.group().equals("{")) {
                open.push(new Node(inner));
            } else if (token.group().equals("}") && inner != null) {
                keep(open.pop());
            }
        }
    }

    private static String value(Matcher token) {
        for (int group = 2; group <= token.groupCount(); group++) {
            if (token.group(group) != null) {
                return token.group(group);
            }
        }
        return "";
    }

    private void readCalls(String data) {
        Matcher call = CALL.matcher(data);
        while (nodes.size() < MOST_NODES && call.find()) {
            Node node = new Node(null);
            node.id = call.group(1);
            node.upperId = call.group(2);
            node.name = call.group(3);
            node.address = call.group(4);
            keep(node);
        }
    }

    private void keep(Node node) {
        if (node.name != null && node.name.length() <= LONGEST_NAME) {
            nodes.add(node);
            if (node.id != null) {
                byId.putIfAbsent(node.id, node);
            }
        }
    }

    private void add(Node node, List<MenuLink> links) {
        HttpUrl url = address(node);
        String name = name(node);
        if (url == null || !ColumnNames.mayNameColumn(name)) {
            return;
        }
        Deque<String> above = new ArrayDeque<>();
        HttpUrl parent = null;
        for (Node upper = upper(node); upper != null && above.size() < MOST_LEVELS; upper = upper(upper)) {
            if (!ColumnNames.mayNameColumn(name(upper)) || upper == node) {
                break;
            }
            parent = above.isEmpty() ? address(upper) : parent;
            above.addFirst(name(upper));
        }
        links.add(new MenuLink(name, url, List.copyOf(above), parent, MenuLink.Role.ENTRY));
    }

    /** The node that this one stands under: the one it names, else the nearest named one it stands in. */
    private @Nullable Node upper(Node node) {
        Node named = node.upperId == null ? null : byId.get(node.upperId);
        if (named != null && named != node) {
            return named;
        }
        Node around = node.around;
        while (around != null && around.name == null) {
            around = around.around;
        }
        return around;
    }

    private static String name(Node node) {
        return node.name == null ? "" : ColumnNames.clean(node.name);
    }

    private @Nullable HttpUrl address(Node node) {
        if (node.address == null || node.address.isBlank()) {
            return null;
        }
        HttpUrl url = page.resolve(node.address.replace("\\/", "/"));
        return url == null || !ground.mayHoldColumn(url) ? null : Addresses.canonical(url);
    }
}
