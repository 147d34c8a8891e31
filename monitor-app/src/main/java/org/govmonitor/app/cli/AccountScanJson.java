package org.govmonitor.app.cli;

import java.time.LocalDate;
import java.util.List;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Visit;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.media.LatestPost;
import org.govmonitor.media.Reading;
import org.govmonitor.registry.MediaAccount;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The form in which {@code monitor scan --kind accounts} hands over what it found. Keys are only ever added. */
final class AccountScanJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final LocalDate today;
    private final Indicators indicators;

    AccountScanJson(LocalDate today, Indicators indicators) {
        this.today = today;
        this.indicators = indicators;
    }

    /** UTF-8, indented. */
    byte[] of(List<AccountScan.Result> results) {
        ObjectNode root = JSON.createObjectNode();
        root.put("today", today.toString());
        root.put("indicators", indicators.version());
        ArrayNode accounts = root.putArray("accounts");
        ArrayNode problems = root.putArray("problems");
        for (AccountScan.Result result : results) {
            write(result, accounts.addObject());
            for (Visit visit : result.verdict().visits()) {
                Problem problem = visit.problem();
                if (problem != null) {
                    write(result.account(), problem, problems.addObject());
                }
            }
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    private static void write(AccountScan.Result result, ObjectNode json) {
        LatestPost newest = result.verdict().newest();
        name(result.account(), json);
        json.put("standing", result.verdict().standing().name());
        json.put("newest", newest == null ? null : newest.post().publishedAt().toString());
        json.put("source", newest == null ? null : newest.source().name());
        json.put("limit", text(result.verdict().limit()));
        ArrayNode reasons = json.putArray("reasons");
        result.verdict().reasons().forEach(reasons::add);
        ArrayNode sources = json.putArray("sources");
        for (Reading reading : result.readings()) {
            ObjectNode source = sources.addObject();
            source.put("kind", reading.source().name());
            source.put("state", reading instanceof Reading.Read ? "READ" : "UNREADABLE");
            source.put(
                    "reason",
                    reading instanceof Reading.Unreadable unread
                            ? unread.reason().name()
                            : null);
            source.put("posts", reading.posts().size());
        }
    }

    private void write(MediaAccount account, Problem problem, ObjectNode json) {
        name(account, json);
        json.put("kind", problem.kind().name());
        json.put("newest", text(problem.newest()));
        json.put("limit", text(problem.limit()));
        json.put("note", problem.note());
        json.put("severity", indicators.of(problem.kind()).severity().name());
        json.put("doubtful", problem.doubtful());
    }

    private static void name(MediaAccount account, ObjectNode json) {
        json.put("account", account.name());
        json.put("platform", account.platform().name());
        json.put("unit", account.unit());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
