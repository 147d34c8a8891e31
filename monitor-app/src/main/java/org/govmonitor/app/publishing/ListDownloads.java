package org.govmonitor.app.publishing;

import java.io.IOException;
import java.time.YearMonth;
import org.govmonitor.app.members.ForReviewers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** {@code /lists/2024-01.docx} and its siblings: a month's list as it is known today. */
@RestController
@ForReviewers
class ListDownloads {
    private final ProblemLists lists;

    ListDownloads(ProblemLists lists) {
        this.lists = lists;
    }

    @GetMapping("/lists/{month:[0-9]{4}-(?:0[1-9]|1[0-2])}{tail:(?:-[a-z]+)?[.][a-z]+}")
    ResponseEntity<byte[]> download(@PathVariable YearMonth month, @PathVariable String tail) throws IOException {
        ListFormat format =
                ListFormat.withTail(tail).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + month + tail + "\"")
                .body(format.write(lists.of(month)));
    }
}
