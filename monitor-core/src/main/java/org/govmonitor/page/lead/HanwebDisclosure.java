package org.govmonitor.page.lead;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import okhttp3.HttpUrl;

/**
 * The disclosure lists of hanweb: {@code /module/xxgk/search.jsp} answers a table of the column that {@code infotypeId} names.
 * Without that name it answers all that the office disclosed, which is not the column; then there is no lead.
 */
final class HanwebDisclosure implements LeadFinder {
    private static final String SEARCH = "/xxgk/search.jsp";
    private static final Pattern PATH = Pattern.compile("((?:/[\\w.-]{1,60}){0,8}/xxgk/search\\.jsp)");
    private static final String[] NAMES = {
        "infotypeId",
        "jdid",
        "divid",
        "area",
        "vc_title",
        "vc_number",
        "vc_filenumber",
        "vc_all",
        "texttype",
        "fbtime",
        "standardXxgk",
        "sortfield"
    };
    private static final Pattern ALL = Pattern.compile("0?");

    @Override
    public List<Lead> leads(Shell shell) {
        Matcher path = PATH.matcher(shell.scripts());
        if (!shell.scripts().contains(SEARCH) || !path.find()) {
            return List.of();
        }
        Parameters parameters = Parameters.of(shell, shell.scripts(), NAMES);
        String type = parameters.get("infotypeId");
        if (type == null || ALL.matcher(type.strip()).matches()) {
            return List.of();
        }
        HttpUrl search = shell.page().resolve(path.group(1));
        if (search == null) {
            return List.of();
        }
        List<HttpUrl> pages = IntStream.rangeClosed(1, Lead.MOST_FURTHER)
                .mapToObj(n -> parameters
                        .addTo(search.newBuilder())
                        .setQueryParameter("currpage", Integer.toString(n))
                        .build())
                .toList();
        return List.of(new Lead(pages.get(0), true, pages.subList(1, pages.size())));
    }
}
