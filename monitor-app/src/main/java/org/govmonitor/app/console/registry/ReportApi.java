package org.govmonitor.app.console.registry;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.govmonitor.app.accounts.report.ReportResult;
import org.govmonitor.app.accounts.report.ReportState;
import org.govmonitor.app.accounts.report.ReportedLink;
import org.govmonitor.app.accounts.round.AccountBoard;
import org.govmonitor.app.accounts.round.ReportDesk;
import org.govmonitor.app.members.ForUnits;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.registration.RegisteredAccount;
import org.govmonitor.app.registration.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code POST /api/accounts/reports}: links to posts from another program on this machine, as lines of text or as {@code {"links":
 * […], "account": …}}, under the name of who signed in. Answered within {@code wait} seconds; what is not verified by then is
 * WAITING and goes on.
 */
@RestController
class ReportApi {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LARGEST = 4 << 20;
    private static final int LONGEST_WAIT = 600;

    private final AccountBoard board;
    private final ReportDesk desk;

    ReportApi(AccountBoard board, ReportDesk desk) {
        this.board = board;
        this.desk = desk;
    }

    /** What was asked for. */
    private record Order(String links, @Nullable String account) {}

    /** What became of one line; the names are those of the answer. */
    record Line(
            int line,
            @Nullable String url,
            ReportState state,
            @Nullable String account,
            @Nullable String publishedAt,
            String reason) {
        /** An account outside the sight is not named. */
        static Line of(ReportResult result, Sight sight) {
            if (result.account() != null && !sight.covers(result.account().id())) {
                return new Line(
                        result.line(),
                        result.url() == null ? null : result.url().toString(),
                        ReportState.OTHER_ACCOUNT,
                        null,
                        null,
                        "");
            }
            return new Line(
                    result.line(),
                    result.url() == null ? null : result.url().toString(),
                    result.state(),
                    result.account() == null ? null : result.account().name(),
                    result.publishedAt() == null ? null : result.publishedAt().toString(),
                    result.reason());
        }
    }

    /** The answer. */
    record Answer(List<Line> results) {}

    @PostMapping(
            path = "/api/accounts/reports",
            consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_PLAIN_VALUE},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ForUnits
    Answer report(HttpServletRequest request, @RequestParam(defaultValue = "10") int wait, SignedIn me)
            throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        String type = request.getContentType();
        boolean json = type != null && type.startsWith(MediaType.APPLICATION_JSON_VALUE);
        Order order = json ? json(body) : new Order(new String(body, StandardCharsets.UTF_8), null);
        try {
            Duration patience = Duration.ofSeconds(Math.max(0, Math.min(wait, LONGEST_WAIT)));
            return new Answer(
                    desk
                            .reportSoon(
                                    ReportedLink.in(order.links()),
                                    account(order, me),
                                    me.member().name(),
                                    patience)
                            .stream()
                            .map(result -> Line.of(result, me.sight()))
                            .toList());
        } catch (IllegalArgumentException tooMany) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, tooMany.getMessage());
        }
    }

    private @Nullable RegisteredAccount account(Order order, SignedIn me) {
        if (order.account() == null) {
            return null;
        }
        List<RegisteredAccount> named = board.named(me.sight(), order.account());
        if (named.size() != 1) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return named.get(0);
    }

    private static Order json(byte[] body) {
        try {
            JsonNode order = JSON.readTree(body);
            List<String> links = new ArrayList<>();
            order.path("links")
                    .values()
                    .forEach(link -> links.add(link.asString("").replace('\n', ' ')));
            String account = order.path("account").asString("");
            return new Order(String.join("\n", links), account.isEmpty() ? null : account);
        } catch (JacksonException malformed) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }
}
