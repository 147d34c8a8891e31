package org.govmonitor.page.lead;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import okhttp3.HttpUrl;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The units of hanweb's younger system (jpaas): {@code <script src="…unitbuild.js" url="…/page/build/unit"
 * queryData="{'webId':'…','tagId':'…'}">} stands where the unit is to appear, and its address answers the unit's markup as JSON.
 */
final class HanwebUnit implements LeadFinder {
    private static final Pattern PAIR = Pattern.compile("[\"']?(\\w+)[\"']?\\s*:\\s*(?:\"([^\"]*)\"|'([^']*)'|(\\w+))");
    private static final Pattern FAMILY = Pattern.compile("[\"'](/[\\w./-]{0,200}/page/build/unit)");
    private static final List<String> WRITTEN = List.of("webId", "pageId", "tplSetId", "tagId");
    /** Units named so are what the column's page is there for. */
    private static final Pattern LIST = Pattern.compile("(?i)列表|分页|list|信息|内容|当前栏目");

    private static final int A_PAGE = 15;

    @Override
    public List<Lead> leads(Shell shell) {
        List<Lead> leads = new ArrayList<>();
        for (Element unit : shell.page().document().select("[querydata]")) {
            HttpUrl url = shell.page().resolve(unit.attr("url"));
            if (url != null && !shell.isAside(unit)) {
                add(leads, url, pairs(unit.attr("querydata")));
            }
        }
        Matcher inScript = FAMILY.matcher(shell.scripts());
        if (leads.isEmpty() && inScript.find()) {
            add(leads, shell.page().resolve(inScript.group(1)), written(shell));
        }
        leads.sort((one, other) -> Boolean.compare(other.isMain(), one.isMain()));
        return leads;
    }

    private static void add(List<Lead> leads, @Nullable HttpUrl url, Map<String, String> query) {
        if (url == null || !query.containsKey("webId") || !query.containsKey("pageId")) {
            return;
        }
        HttpUrl.Builder builder = url.newBuilder();
        query.forEach(builder::setQueryParameter);
        HttpUrl first = builder.build();
        List<HttpUrl> further = IntStream.rangeClosed(2, Lead.MOST_FURTHER)
                .mapToObj(n -> first.newBuilder()
                        .setQueryParameter("paramJson", "{\"pageNo\":" + n + ",\"pageSize\":" + A_PAGE + "}")
                        .build())
                .toList();
        leads.add(new Lead(first, LIST.matcher(query.getOrDefault("tagId", "")).find(), further));
    }

    private static Map<String, String> written(Shell shell) {
        Parameters parameters = Parameters.of(shell, shell.scripts(), WRITTEN.toArray(String[]::new));
        Map<String, String> query = new LinkedHashMap<>();
        query.put("parseType", "bulidstatic");
        query.put("pageType", "column");
        for (String name : WRITTEN) {
            String value = parameters.get(name);
            if (value != null && !value.isBlank()) {
                query.put(name, value);
            }
        }
        return query;
    }

    private static Map<String, String> pairs(String data) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Matcher pair = PAIR.matcher(data);
        while (pair.find()) {
            String value =
                    pair.group(2) != null ? pair.group(2) : pair.group(3) != null ? pair.group(3) : pair.group(4);
            pairs.put(pair.group(1), value);
        }
        return pairs;
    }
}
