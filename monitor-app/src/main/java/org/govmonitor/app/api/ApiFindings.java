package org.govmonitor.app.api;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.govmonitor.app.ledger.FindingBrief;
import org.govmonitor.app.ledger.FindingFilter;
import org.govmonitor.app.ledger.FindingOrder;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.registration.Registrations;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/findings}: the ledger for programs. */
@RestController
class ApiFindings {
    private final Findings findings;
    private final Registrations registrations;
    private final Clock clock;

    ApiFindings(Findings findings, Registrations registrations, Clock clock) {
        this.findings = findings;
        this.registrations = registrations;
        this.clock = clock;
    }

    /** What happened to one finding, the first event first. */
    record Events(List<EventJson> items) {}

    @GetMapping("/api/v1/findings")
    @ForMembers
    Listed<FindingJson> list(
            @ParameterObject FindingFilter filter,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String cursor,
            SignedIn me) {
        int most = Limit.of(limit);
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        Names names = new Names(registrations, me.sight());
        FindingQuery query = filter.query(names.seen(), now, today);
        if (cursor != null) {
            Cursor from = Cursor.read(cursor);
            query = query.after(from.foundOn(), from.id());
        }
        List<FindingBrief> found = findings.first(me.sight(), query, FindingOrder.LATEST_FIRST, most + 1);
        return Listed.of(found, most, one -> FindingJson.of(one, names.of(one.targetId()), now, today), Cursor::of);
    }

    @GetMapping("/api/v1/findings/{id}")
    @ForMembers
    WholeFindingJson one(@PathVariable long id, SignedIn me) {
        FindingView finding = findings.byId(me.sight(), id).orElseThrow(Refusal::notThere);
        Instant now = clock.instant();
        return WholeFindingJson.of(
                finding,
                new Names(registrations, me.sight()).of(finding.targetId()),
                now,
                LocalDate.ofInstant(now, clock.getZone()));
    }

    @GetMapping("/api/v1/findings/{id}/events")
    @ForMembers
    Events events(@PathVariable long id, SignedIn me) {
        if (findings.byId(me.sight(), id).isEmpty()) {
            throw Refusal.notThere();
        }
        return new Events(
                findings.history(me.sight(), id).stream().map(EventJson::of).toList());
    }
}
