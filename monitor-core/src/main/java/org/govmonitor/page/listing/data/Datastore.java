package org.govmonitor.page.listing.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of a hanweb site as data: {@code <datastore><recordset><record><![CDATA[…]]></record>…}, in a script of the page or
 * as an answer of its dataproxy. Often not well-formed, so it is cut out and not parsed as XML.
 *
 * @param total how many entries the column has, -1 where it does not say
 * @param records the markup of each entry
 */
record Datastore(int total, List<String> records) {
    private static final Pattern TOTAL = Pattern.compile("<totalrecord>\\s*(\\d{1,9})\\s*</totalrecord>");
    private static final String OPEN = "<record>";
    private static final String CLOSE = "</record>";
    private static final String CDATA = "<![CDATA[";

    /** The datastore in a text; empty where it holds none. */
    static Optional<Datastore> in(String text) {
        if (!text.contains("<datastore") && !text.contains("<recordset")) {
            return Optional.empty();
        }
        List<String> records = new ArrayList<>();
        int open = text.indexOf(OPEN);
        while (open >= 0) {
            int close = text.indexOf(CLOSE, open);
            int next = text.indexOf(OPEN, open + 1);
            int end = close >= 0 ? close : next >= 0 ? next : text.length();
            String record = content(text.substring(open + OPEN.length(), end));
            if (!record.isBlank()) {
                records.add(record);
            }
            open = next;
        }
        Matcher total = TOTAL.matcher(text);
        return Optional.of(new Datastore(total.find() ? Integer.parseInt(total.group(1)) : -1, records));
    }

    /** The entries as a page body; table rows get the table that a parser needs to keep them. */
    String markup() {
        String all = String.join("\n", records);
        String first = records.get(0).stripLeading();
        if (first.regionMatches(true, 0, "<tr", 0, 3)) {
            return "<table>" + all + "</table>";
        }
        return first.regionMatches(true, 0, "<li", 0, 3) ? "<ul>" + all + "</ul>" : "<div>" + all + "</div>";
    }

    private static String content(String record) {
        int start = record.indexOf(CDATA);
        int from = start < 0 ? 0 : start + CDATA.length();
        int end = record.lastIndexOf("]]>");
        return record.substring(from, end < from ? record.length() : end);
    }
}
