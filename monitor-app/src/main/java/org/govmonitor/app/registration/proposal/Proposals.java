package org.govmonitor.app.registration.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.discover.address.PageKey;
import org.govmonitor.discover.proposal.ColumnChanges;
import org.govmonitor.discover.proposal.DiscoveredSite;
import org.govmonitor.registry.SiteColumn;
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
        // What is paused or was retired is no news: a person knows of it.
        return new ProposalIntake(rows, registrations.everOf(site.id()).orElse(site)).take(found);
    }

    /** What waits, site by site in the order of the registry. A page that was registered in the meantime no longer does. */
    public List<Proposal> waiting() {
        return registrations.named(Sight.EVERYTHING).stream()
                .filter(target -> target.sort() == NamedTarget.Sort.SITE)
                .map(NamedTarget::id)
                .filter(Set.copyOf(rows.sites(ProposalState.WAITING))::contains)
                .flatMap(site -> waiting(site).stream())
                .toList();
    }

    /** What waits of one site; nothing where there is no such site. */
    public List<Proposal> waiting(long siteId) {
        RegisteredSite site = registrations.everOf(siteId).orElse(null);
        if (site == null) {
            return List.of();
        }
        Set<String> registered = pages(site);
        return rows.findBySiteIdOrderByOrdinalAscIdAsc(siteId).stream()
                .filter(row -> row.state() == ProposalState.WAITING && !registered.contains(row.pageKey()))
                .map(row -> proposal(row, site))
                .toList();
    }

    /** How many wait, by the ids of sites, those without left out. A page that was registered since may be among them. */
    public Map<Long, Integer> counts(Collection<Long> siteIds) {
        Map<Long, Integer> counts = new HashMap<>();
        for (Object[] counted : rows.counts(ProposalState.WAITING, siteIds)) {
            counts.put((Long) counted[0], ((Number) counted[1]).intValue());
        }
        return counts;
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
        return accept(ids, Map.of(), decision);
    }

    /**
     * As the other, with what a person says of columns that are added.
     *
     * @param said by the ids of proposals: only kind and window are taken of it
     */
    @Transactional
    public List<Proposal> accept(Collection<Long> ids, Map<Long, SiteColumn> said, ProposalDecision decision) {
        return decide(ids, ProposalState.ACCEPTED, said, decision);
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
        return decide(ids, ProposalState.DISMISSED, Map.of(), decision);
    }

    private List<Proposal> decide(
            Collection<Long> ids, ProposalState to, Map<Long, SiteColumn> said, ProposalDecision decision) {
        Map<Long, RegisteredSite> sites = new HashMap<>();
        Map<Long, Set<String>> registered = new HashMap<>();
        List<Proposal> done = new ArrayList<>();
        for (ProposalRow row : rows.findAllById(ids)) {
            RegisteredSite site = sites.computeIfAbsent(
                    row.siteId(), id -> registrations.everOf(id).orElse(null));
            boolean open = to == ProposalState.ACCEPTED
                    ? row.state() != ProposalState.ACCEPTED
                    : row.state() == ProposalState.WAITING;
            if (site != null && open) {
                Proposal proposal = proposal(row, site);
                if (to == ProposalState.ACCEPTED
                        && registered
                                .computeIfAbsent(site.id(), id -> new HashSet<>(pages(site)))
                                .add(row.pageKey())) {
                    register(row, proposal, said.get(row.id()), decision.actor());
                }
                row.decide(to, decision);
                done.add(proposal);
            }
        }
        return done;
    }

    private void register(ProposalRow row, Proposal proposal, @Nullable SiteColumn said, String actor) {
        if (row.replaces() == null) {
            SiteColumn found = proposal.column().asColumn();
            SiteColumn column =
                    said == null ? found : new SiteColumn(found.name(), found.url(), said.kind(), said.within());
            registrations.add(row.siteId(), column, actor);
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
