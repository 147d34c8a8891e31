package org.govmonitor.discover.menu;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.govmonitor.discover.address.SiteGround;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.page.Page;
import org.jsoup.nodes.Element;

/**
 * The tree of a disclosure directory that a script holds as data: objects with a name and an address, in any order and
 * whatever the widget that draws them. The script is read, never run.
 */
public final class ScriptTree {
    private static final int MOST_NODES = 500;
    private static final int MOST_SCRIPT = 200_000;
    private static final Pattern NODE = Pattern.compile("\\{[^{}]{5,600}\\}");
    private static final Pattern NAME = Pattern.compile(
            "[\"']?\\b(?:name|title|text|label|channelName|chnlDesc)[\"']?\\s*:\\s*[\"']([^\"']{2,60})[\"']");
    private static final Pattern ADDRESS =
            Pattern.compile("[\"']?\\b(?:url|href|link|chnlUrl|channelUrl)[\"']?\\s*:\\s*[\"']([^\"']{1,300})[\"']");

    private ScriptTree() {}

    /** The nodes that lead to pages of the site; empty where no script holds such data. */
    public static List<MenuLink> read(Page page, SiteGround ground) {
        List<MenuLink> nodes = new ArrayList<>();
        for (Element script : page.document().select("script:not([src])")) {
            String data = script.data();
            Matcher node = NODE.matcher(data.length() > MOST_SCRIPT ? data.substring(0, MOST_SCRIPT) : data);
            while (nodes.size() < MOST_NODES && node.find()) {
                add(page, ground, node.group(), nodes);
            }
        }
        return nodes;
    }

    private static void add(Page page, SiteGround ground, String node, List<MenuLink> nodes) {
        Matcher name = NAME.matcher(node);
        Matcher address = ADDRESS.matcher(node);
        if (!name.find() || !address.find()) {
            return;
        }
        String cleaned = ColumnNames.clean(name.group(1));
        HttpUrl url = page.resolve(address.group(1).replace("\\/", "/"));
        if (url != null && ground.mayHoldColumn(url) && ColumnNames.mayNameColumn(cleaned)) {
            nodes.add(new MenuLink(cleaned, Addresses.canonical(url), List.of(), null, MenuLink.Role.ENTRY));
        }
    }
}
