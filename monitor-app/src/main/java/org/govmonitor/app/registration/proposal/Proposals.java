package org.govmonitor.app.registration.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.discover.address.PageKey;
import org.govmonitor.discover.proposal.ColumnChanges;
import org.govmonitor.discover.proposal.DiscoveredSite;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The proposals of all sites, and a person's word on them. */
@Service
@Transactional(readOnly = true)
public class Proposals {
    private static final Words WORDS = Words.of(Registrations.class);

    private final Registrations registrations;
    private final ProposalRows rows;
    private final DiscoveryRows discoveries;

    Proposals(Registrations registrations, ProposalRows rows, DiscoveryRows discoveries) {
        this.registrations = registrations;
        this.rows = rows;
        this.discoveries = discoveries;
    }

    /** When the columns of a site were last looked for; empty where that never was, or the site did not open. */
    public Optional<Instant> lookedAt(long siteId) {
        return discoveries.findById(siteId).filter(DiscoveryRow::opened).map(DiscoveryRow::lookedAt);
    }

    /**
     * Keeps what a discovery proposes beyond what is registered.
     *
     * @return what is different from the registry, without what a person set aside earlier
     */
    @Transactional
    public ColumnChanges keep(RegisteredSite site, DiscoveredSite found, Instant at) {
        discoveries
                .findById(site.id())
                .ifPresentOrElse(
                        row -> row.looked(at, found.state()),
                        () -> discoveries.save(new DiscoveryRow(site.id(), at, found.state())));
        return new ProposalIntake(rows, site).take(found);
    }

    /** What waits, site by site in the order of the registry. A page that was registered in the meantime no longer does. */
    public List<Proposal> waiting() {
        Map<Long, List<ProposalRow>> bySite = rows.findByStateOrderByOrdinalAscIdAsc(ProposalState.WAITING).stream()
                .collect(Collectors.groupingBy(ProposalRow::siteId));
        return registrations.sites().stream()
                .flatMap(site -> {
                    Set<String> registered = pages(site);
                    return bySite.getOrDefault(site.id(), List.of()).stream()
                            .filter(row -> !registered.contains(row.pageKey()))
                            .map(row -> proposal(row, site));
                })
                .toList();
    }

    /** All that was ever proposed for a site, whatever became of it. */
    public List<Proposal> ofSite(RegisteredSite site) {
        return rows.findBySiteIdOrderByOrdinalAscIdAsc(site.id()).stream()
                .map(row -> proposal(row, site))
                .toList();
    }

    /**
     * Takes proposals into the registry: adds their columns, or moves the ones they replace. Also one that was set aside.
     *
     * @return those that were taken; one that was taken before, or is not there, is not among them
     */
    @Transactional
    public List<Proposal> accept(Collection<Long> ids, ProposalDecision decision) {
        return decide(ids, ProposalState.ACCEPTED, decision);
    }

    /**
     * Sets proposals aside, for good.
     *
     * @return those that were set aside; one that does not wait is not among them
     * @throws IllegalArgumentException if no reason is given
     */
    @Transactional
    public List<Proposal> dismiss(Collection<Long> ids, ProposalDecision decision) {
        if (decision.reason() == null || decision.reason().isBlank()) {
            throw new IllegalArgumentException(WORDS.say("proposal.reason.none"));
        }
        return decide(ids, ProposalState.DISMISSED, decision);
    }

    private List<Proposal> decide(Collection<Long> ids, ProposalState to, ProposalDecision decision) {
        Map<Long, RegisteredSite> sites =
                registrations.sites().stream().collect(Collectors.toMap(RegisteredSite::id, Function.identity()));
        Map<Long, Set<String>> registered = sites.values().stream()
                .collect(Collectors.toMap(RegisteredSite::id, site -> new HashSet<>(pages(site))));
        List<Proposal> done = new ArrayList<>();
        for (ProposalRow row : rows.findAllById(ids)) {
            RegisteredSite site = sites.get(row.siteId());
            boolean open = to == ProposalState.ACCEPTED
                    ? row.state() != ProposalState.ACCEPTED
                    : row.state() == ProposalState.WAITING;
            if (site != null && open) {
                Proposal proposal = proposal(row, site);
                if (to == ProposalState.ACCEPTED
                        && registered.getOrDefault(site.id(), Set.of()).add(row.pageKey())) {
                    register(row, proposal, decision.actor());
                }
                row.decide(to, decision);
                done.add(proposal);
            }
        }
        return done;
    }

    private void register(ProposalRow row, Proposal proposal, String actor) {
        if (row.replaces() == null) {
            registrations.add(row.siteId(), proposal.column().asColumn(), actor);
        } else {
            registrations.move(row.siteId(), row.replaces(), proposal.column().url(), actor);
        }
    }

    private static Proposal proposal(ProposalRow row, RegisteredSite site) {
        return new Proposal(
                row.id(), site.id(), site.site().name(), row.column(), addressOf(row.replaces(), site), row.state());
    }

    private static @Nullable HttpUrl addressOf(@Nullable Long columnId, RegisteredSite site) {
        int at = columnId == null ? -1 : site.columnIds().indexOf(columnId);
        return at < 0 ? null : site.site().columns().get(at).url();
    }

    private static Set<String> pages(RegisteredSite site) {
        return site.site().columns().stream()
                .map(column -> PageKey.of(column.url()))
                .collect(Collectors.toSet());
    }
}
