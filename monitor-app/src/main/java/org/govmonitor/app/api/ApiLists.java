package org.govmonitor.app.api;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.ForReviewers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.publishing.KeptDocuments;
import org.govmonitor.app.publishing.ListFormat;
import org.govmonitor.app.publishing.ProblemLists;
import org.govmonitor.app.publishing.issue.IssuedList;
import org.govmonitor.app.publishing.issue.IssuedLists;
import org.govmonitor.app.publishing.issue.ShownList;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/problem-lists/2024-01}: a month's list as it is known today, or as it was issued. */
@RestController
class ApiLists {
    private static final Words WORDS = Words.of(ApiLists.class);

    private final ProblemLists lists;
    private final IssuedLists issued;

    ApiLists(ProblemLists lists, IssuedLists issued) {
        this.lists = lists;
        this.issued = issued;
    }

    /**
     * A list as it prints.
     *
     * @param version of an issued list; null of today's
     * @param shortfall what stands above a list that saw too little, or null
     */
    record Shown(
            YearMonth month,
            @Nullable Integer version,
            LocalDate asOf,
            String title,
            List<String> headings,
            List<List<String>> rows,
            @Nullable String shortfall,
            List<String> coverage) {
        static Shown of(YearMonth month, @Nullable Integer version, LocalDate asOf, ShownList list) {
            return new Shown(
                    month,
                    version,
                    asOf,
                    list.title(),
                    list.headings(),
                    list.rows(),
                    list.shortfall(),
                    list.coverage());
        }
    }

    /** An issued list. */
    record Version(
            YearMonth month,
            int version,
            LocalDate asOf,
            int problems,
            Instant issuedAt,
            String issuedBy,
            @Nullable String reason,
            List<KeptDocuments.Document> documents) {
        static Version of(IssuedList list) {
            return new Version(
                    list.month(),
                    list.version(),
                    list.asOf(),
                    list.problems(),
                    list.issuedAt(),
                    list.issuedBy(),
                    list.reason(),
                    list.documents());
        }
    }

    /** All versions, the last first. */
    record Versions(List<Version> items) {}

    /**
     * @param latest the latest version that was seen, 0 for none
     * @param reason why it is issued again
     */
    record Order(@Nullable Integer latest, @Nullable String reason) {}

    @GetMapping("/api/v1/problem-lists/{month:[^.]+}")
    @ForMembers
    Shown show(@PathVariable YearMonth month, @RequestParam @Nullable Integer version, SignedIn me) {
        if (version != null) {
            IssuedList list = issued(month, version, me.sight());
            return Shown.of(month, version, list.asOf(), issued.shown(list));
        }
        LocalDate today = lists.today();
        return Shown.of(month, null, today, ShownList.of(lists.of(month, today, me.sight())));
    }

    @GetMapping("/api/v1/problem-lists/{month}.{format}")
    @ForMembers
    ResponseEntity<byte[]> download(
            @PathVariable YearMonth month,
            @PathVariable String format,
            @RequestParam @Nullable Integer version,
            SignedIn me)
            throws IOException {
        ListFormat asked = ListFormat.withTail("." + format).orElseThrow(Refusal::notThere);
        byte[] document = version == null
                ? asked.write(lists.of(month, lists.today(), me.sight()))
                : issued.document(issued(month, version, me.sight()).id(), asked.tail())
                        .orElseThrow(Refusal::notThere);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, asked.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + month + asked.tail() + "\"")
                .body(document);
    }

    @GetMapping("/api/v1/problem-lists/{month}/versions")
    @ForMembers
    Versions versions(@PathVariable YearMonth month, SignedIn me) {
        List<IssuedList> versions = me.sight() == Sight.EVERYTHING ? issued.versions(month) : List.of();
        return new Versions(versions.stream().map(Version::of).toList());
    }

    @PostMapping("/api/v1/problem-lists/{month}/issue")
    @ForReviewers
    Version issue(@PathVariable YearMonth month, @RequestBody Order order, SignedIn me) throws IOException {
        if (order.latest() == null) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, WORDS.say("needed", "latest"));
        }
        int known = issued.latest(month).map(IssuedList::version).orElse(0);
        String reason = order.reason() == null || order.reason().isBlank()
                ? null
                : order.reason().strip();
        try {
            return Version.of(issued.issue(month, me.member().name(), reason, order.latest()));
        } catch (IllegalArgumentException why) {
            throw new Refusal(
                    known == order.latest() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT, why.getMessage());
        }
    }

    private IssuedList issued(YearMonth month, int version, Sight sight) {
        if (sight != Sight.EVERYTHING) {
            throw Refusal.notThere();
        }
        return issued.versions(month).stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(Refusal::notThere);
    }
}
