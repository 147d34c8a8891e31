package org.govmonitor.app.runs;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.govmonitor.app.availability.ProbedKinds;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.OpenSubject;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.runs.memory.DeepCrawls;
import org.govmonitor.app.runs.memory.SiteMemories;
import org.govmonitor.check.Subject;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.scan.Known;
import org.springframework.stereotype.Component;

/** Says what each plan looks at, by what the ledger holds open. */
@Component
class Assignments {
    private final Findings findings;
    private final SiteMemories memories;
    private final DeepCrawls crawls;

    Assignments(Findings findings, SiteMemories memories, DeepCrawls crawls) {
        this.findings = findings;
        this.memories = memories;
        this.crawls = crawls;
    }

    /** Empty where the plan has nothing to ask of the site. */
    Optional<Assignment> of(Plan plan, RegisteredSite registered) {
        return switch (plan) {
            case COLUMNS, CONTENT, WHOLE -> Optional.of(new Assignment(registered.site(), known(registered), true));
            case DEEP ->
                Optional.of(new Assignment(
                        registered.site(),
                        known(registered).with(crawls.of(registered).orElse(null)),
                        true));
            case ACCOUNTS -> Optional.empty();
            case OPEN ->
                reread(
                        registered,
                        findings.openSubjects(registered.id()).stream()
                                .filter(open -> !ProbedKinds.contain(open.kind()))
                                .toList());
        };
    }

    private Known known(RegisteredSite registered) {
        return memories.of(
                registered,
                findings.openDocuments(registered.id(), ProblemKind.PRIVACY_LEAK),
                findings.openDocuments(registered.id(), ProblemKind.DATE_DOUBTFUL));
    }

    private Optional<Assignment> reread(RegisteredSite registered, List<OpenSubject> open) {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Site site = registered.site();
        Set<HttpUrl> lists = new HashSet<>(addresses(open, Subject.OfColumn.class));
        lists.addAll(addresses(open, Subject.OfReport.class));
        List<SiteColumn> columns = site.columns().stream()
                .filter(column -> lists.contains(Addresses.canonical(column.url())))
                .toList();
        Site asked = new Site(site.name(), site.url(), site.unit(), site.idCode(), columns);
        Known known = memories.of(
                registered, documents(open, ProblemKind.PRIVACY_LEAK), documents(open, ProblemKind.DATE_DOUBTFUL));
        return Optional.of(new Assignment(asked, known, false));
    }

    private static Set<HttpUrl> addresses(List<OpenSubject> open, Class<? extends Subject> sort) {
        return open.stream()
                .map(OpenSubject::subject)
                .filter(sort::isInstance)
                .map(Subject::url)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Set<HttpUrl> documents(List<OpenSubject> open, ProblemKind kind) {
        return open.stream()
                .filter(subject -> subject.kind() == kind)
                .map(OpenSubject::subject)
                .filter(Subject.OfDocument.class::isInstance)
                .map(Subject::url)
                .collect(Collectors.toSet());
    }
}
