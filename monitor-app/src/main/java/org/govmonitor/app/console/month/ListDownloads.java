package org.govmonitor.app.console.month;

import java.io.IOException;
import java.time.YearMonth;
import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.publishing.ListFormat;
import org.govmonitor.app.publishing.ProblemLists;
import org.govmonitor.app.publishing.issue.IssuedList;
import org.govmonitor.app.publishing.issue.IssuedLists;
import org.govmonitor.app.registration.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** {@code /lists/2024-01.docx} and its siblings: a month's list as it is known today, or as it was issued. */
@RestController
class ListDownloads {
    private final ProblemLists lists;
    private final IssuedLists issued;

    ListDownloads(ProblemLists lists, IssuedLists issued) {
        this.lists = lists;
        this.issued = issued;
    }

    /** @param version of the issued list that is asked for, which is for those who see everything; null for today's */
    @GetMapping("/lists/{month:[0-9]{4}-(?:0[1-9]|1[0-2])}{tail:(?:-[a-z]+)?[.][a-z]+}")
    @ForMembers
    ResponseEntity<byte[]> download(
            @PathVariable YearMonth month,
            @PathVariable String tail,
            @RequestParam @Nullable Integer version,
            SignedIn me)
            throws IOException {
        ListFormat format = ListFormat.withTail(tail).orElseThrow(ListDownloads::none);
        byte[] document = version == null
                ? format.write(
                        format.detailed()
                                ? lists.of(month, lists.today(), me.sight())
                                : lists.printed(month, lists.today(), me.sight()))
                : issued(month, version, tail, me.sight());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + month + tail + "\"")
                .body(document);
    }

    private byte[] issued(YearMonth month, int version, String tail, Sight sight) {
        if (sight != Sight.EVERYTHING) {
            throw none();
        }
        IssuedList list = issued.versions(month).stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(ListDownloads::none);
        return issued.document(list.id(), tail).orElseThrow(ListDownloads::none);
    }

    private static ResponseStatusException none() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
