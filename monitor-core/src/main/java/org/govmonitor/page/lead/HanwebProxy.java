package org.govmonitor.page.lead;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import okhttp3.HttpUrl;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The pager of hanweb's older system: a unit of a column is answered by {@code …/jpage/dataproxy.jsp} as a datastore. Older
 * servers heed the numbers of the records, younger ones the number of the page: both are sent, and mean the same.
 */
final class HanwebProxy implements LeadFinder {
    private static final Pattern FAMILY = Pattern.compile("(?i)dataproxy\\.jsp|\\bjpage\\b");
    private static final Pattern PATH = Pattern.compile("[\"'=(]\\s*((?:/[\\w.-]{1,60}){0,8}/dataproxy\\.jsp)");
    private static final Pattern ADDRESS = Pattern.compile("dataproxy\\.jsp\\?([^\"'<>\\s]+)");
    private static final Pattern COLUMN = Pattern.compile("/col/col(\\d+)/");
    private static final String USUAL_PATH = "/module/web/jpage/dataproxy.jsp";
    private static final String[] NAMES = {
        "col", "appid", "webid", "path", "columnid", "sourceContentType", "unitid", "webname", "permissiontype"
    };
    /** One answer: three pages of 15 entries, as the pager itself asks for. */
    private static final int RECORDS = 45;

    private static final int A_PAGE = 15;

    @Override
    public List<Lead> leads(Shell shell) {
        String html = shell.page().document().outerHtml();
        if (!FAMILY.matcher(html).find()) {
            return List.of();
        }
        Map<String, Parameters> units = new LinkedHashMap<>();
        Matcher written = ADDRESS.matcher(html);
        while (written.find()) {
            add(units, shell, written.group(1).replace("&amp;", "&"));
        }
        if (units.isEmpty()) {
            add(units, shell, shell.scripts());
        }
        List<Lead> leads = new ArrayList<>();
        units.forEach((unit, parameters) -> {
            Lead lead = lead(shell, html, unit, parameters);
            if (lead != null) {
                leads.add(lead);
            }
        });
        return leads;
    }

    private static void add(Map<String, Parameters> units, Shell shell, String text) {
        Parameters parameters = Parameters.of(shell, text, NAMES);
        Matcher column = COLUMN.matcher(shell.page().url().encodedPath());
        if (!parameters.has("columnid") && column.find()) {
            parameters.put("columnid", column.group(1));
        }
        String unit = parameters.get("unitid");
        if (unit != null && parameters.has("unitid") && parameters.has("columnid")) {
            units.putIfAbsent(unit, parameters);
        }
    }

    private static @Nullable Lead lead(Shell shell, String html, String unit, Parameters parameters) {
        Optional<Element> place = Optional.ofNullable(shell.page().document().getElementById(unit));
        if (place.filter(shell::isAside).isPresent()) {
            return null;
        }
        Matcher path = PATH.matcher(html);
        HttpUrl proxy = shell.page().resolve(path.find() ? path.group(1) : USUAL_PATH);
        if (proxy == null) {
            return null;
        }
        List<HttpUrl> further = IntStream.rangeClosed(2, Lead.MOST_FURTHER)
                .mapToObj(n -> group(proxy, parameters, n))
                .toList();
        return new Lead(group(proxy, parameters, 1), place.isPresent(), further);
    }

    private static HttpUrl group(HttpUrl proxy, Parameters parameters, int number) {
        return parameters
                .addTo(proxy.newBuilder().query(null))
                .setQueryParameter("page", Integer.toString(number))
                .setQueryParameter("startrecord", Integer.toString((number - 1) * RECORDS + 1))
                .setQueryParameter("endrecord", Integer.toString(number * RECORDS))
                .setQueryParameter("perpage", Integer.toString(A_PAGE))
                .build();
    }
}
