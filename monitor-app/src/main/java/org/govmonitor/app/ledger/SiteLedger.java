package org.govmonitor.app.ledger;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govmonitor.app.ledger.due.OfficeDay;
import org.govmonitor.app.ledger.exempt.Case;
import org.govmonitor.app.ledger.exempt.Exemption;
import org.jspecify.annotations.Nullable;

/** All that the ledger knows of one site, read once for a reconciling and locked until its end. */
final class SiteLedger {
    private final Map<String, KnownSubject> subjects = new HashMap<>();
    private final Map<Long, Finding> live = new HashMap<>();
    private final Map<Long, Finding> closed = new HashMap<>();
    private final Map<Long, Set<String>> rejected = new HashMap<>();
    private final List<Exemption> exemptions;
    private final long targetId;
    private final @Nullable String unit;

    /** @param unit that answers for the site, or null where it is not known */
    SiteLedger(EntityManager store, FindingRows findings, long targetId, @Nullable String unit) {
        this.targetId = targetId;
        this.unit = unit;
        List<SubjectKey> keys = store.createQuery(
                        "select k from SubjectKey k join fetch k.subject s where s.targetId = :targetId",
                        SubjectKey.class)
                .setParameter("targetId", targetId)
                .getResultList();
        keys.forEach(key -> subjects.put(key.hash(), key.subject()));
        findings.lockLive(targetId)
                .forEach(finding -> live.put(finding.subject().id(), finding));
        findings.lastClosed(targetId)
                .forEach(finding -> closed.put(finding.subject().id(), finding));
        List<RejectedEvidence.Key> falseAlarms = store.createQuery("""
                        select r.id from RejectedEvidence r
                        where r.id.subjectId in (select s.id from KnownSubject s where s.targetId = :targetId)""", RejectedEvidence.Key.class)
                .setParameter("targetId", targetId)
                .getResultList();
        falseAlarms.forEach(key ->
                rejected.computeIfAbsent(key.subjectId(), id -> new HashSet<>()).add(key.evidenceKey()));
        exemptions = store.createQuery("""
                        select e from Exemption e
                        where e.targetId is null or e.targetId = :targetId
                        order by e.until desc, e.id""", Exemption.class)
                .setParameter("targetId", targetId)
                .getResultList();
    }

    /**
     * What excuses a thing on the day of a visit, or null.
     *
     * @param sofar the exemption that excused it before, which stays the one as long as it covers it
     */
    @Nullable
    Exemption exemption(RecordedVisit visit, @Nullable KnownSubject subject, @Nullable Long sofar) {
        Case thing = new Case(subject == null ? null : subject.id(), targetId, unit, visit.kind(), visit.place());
        LocalDate day = OfficeDay.of(visit.observedAt());
        List<Exemption> covering = exemptions.stream()
                .filter(exemption -> exemption.covers(thing, day))
                .toList();
        return covering.stream()
                .filter(exemption -> Long.valueOf(exemption.id()).equals(sofar))
                .findFirst()
                .orElse(covering.isEmpty() ? null : covering.get(0));
    }

    @Nullable
    KnownSubject subject(String key) {
        return subjects.get(key);
    }

    @Nullable
    Finding live(KnownSubject subject) {
        return live.get(subject.id());
    }

    /** The last finding of a subject that was closed, or null. */
    @Nullable
    Finding closed(KnownSubject subject) {
        return closed.get(subject.id());
    }

    Set<String> rejected(KnownSubject subject) {
        return rejected.getOrDefault(subject.id(), Set.of());
    }
}
