package org.govmonitor.app.chase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.govmonitor.app.ledger.FindingBrief;
import org.govmonitor.app.notify.Message;
import org.govmonitor.app.notify.Recipient;
import org.govmonitor.app.registration.NamedTarget;

/** What each unit is told in one round: one message, whatever it has to hear. */
final class Digests {
    private final Map<Long, NamedTarget> targets;
    private final Instant now;
    private final Map<String, Digest> units = new TreeMap<>();

    Digests(Map<Long, NamedTarget> targets, Instant now) {
        this.targets = targets;
        this.now = now;
    }

    /** Of the unit that has to act: that was told, or else that answers for the site or account. */
    Digest of(FindingBrief finding) {
        return units.computeIfAbsent(unit(finding), unit -> new Digest());
    }

    String unit(FindingBrief finding) {
        String told = finding.term().unit();
        return told == null ? target(finding).unit() : told;
    }

    /** @param step that was taken just now, or empty */
    Told told(FindingBrief finding, String step) {
        return new Told(
                target(finding).name(),
                finding.wording(),
                finding.foundOn(),
                finding.term().dueOn(),
                finding.overdueDays(now),
                step);
    }

    /** @param key of the round and its day */
    List<Message> messages(String key, String template, LocalDate day) {
        return units.entrySet().stream()
                .map(unit -> new Message(
                        key + ":" + unit.getKey(),
                        new Recipient.OfUnit(unit.getKey()),
                        template,
                        unit.getValue().values(unit.getKey(), day),
                        unit.getValue().hasSteps()))
                .toList();
    }

    private NamedTarget target(FindingBrief finding) {
        return Objects.requireNonNull(targets.get(finding.targetId()), "a finding is in something registered");
    }
}
