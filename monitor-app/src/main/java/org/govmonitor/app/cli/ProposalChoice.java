package org.govmonitor.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import okhttp3.HttpUrl;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.proposal.Proposal;
import org.govmonitor.app.registration.proposal.ProposalState;
import org.govmonitor.app.registration.proposal.Proposals;
import org.govmonitor.discover.address.PageKey;
import org.govmonitor.words.Words;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Option;

/** Which proposals a command is about. */
final class ProposalChoice {
    private static final Words WORDS = Words.of(ProposalChoice.class);

    @Option(names = "--site", paramLabel = "NAME")
    private List<String> sites = new ArrayList<>();

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--column", paramLabel = "URL")
    private List<String> columns = new ArrayList<>();

    /** The pages asked for by address that no proposal was chosen for. */
    private final Set<String> missed = new HashSet<>();

    /** Whether exactly one way of choosing was given. */
    boolean isClear(boolean other) {
        return (all ? 1 : 0) + (columns.isEmpty() ? 0 : 1) + (other ? 1 : 0) == 1;
    }

    /**
     * The proposals meant.
     *
     * @param others which of the waiting ones are meant where neither all nor single addresses are
     * @param setAside whether an address may also mean one that was set aside
     */
    List<Proposal> in(ApplicationContext office, Predicate<Proposal> others, boolean setAside) {
        Proposals proposals = office.getBean(Proposals.class);
        List<RegisteredSite> asked = RegisteredSites.named(office, sites);
        if (columns.isEmpty()) {
            Set<Long> ids = new HashSet<>();
            asked.forEach(site -> ids.add(site.id()));
            return proposals.waiting().stream()
                    .filter(proposal -> ids.contains(proposal.siteId()))
                    .filter(proposal -> all || others.test(proposal))
                    .toList();
        }
        columns.forEach(column -> missed.add(key(column)));
        Set<String> wanted = Set.copyOf(missed);
        List<Proposal> chosen = asked.stream()
                .flatMap(site -> proposals.ofSite(site).stream())
                .filter(proposal -> wanted.contains(PageKey.of(proposal.column().url())))
                .filter(proposal -> proposal.state() == ProposalState.WAITING
                        || setAside && proposal.state() == ProposalState.DISMISSED)
                .toList();
        chosen.forEach(proposal -> missed.remove(PageKey.of(proposal.column().url())));
        return chosen;
    }

    /**
     * Prints what was decided on and what could not be.
     *
     * @return whether nothing that was asked for by its address is missing
     */
    boolean print(String what, List<Proposal> done, PrintWriter out) {
        done.forEach(proposal -> out.println(proposal.site() + "\t"
                + proposal.column().name() + "\t" + proposal.column().url()));
        for (String column : columns) {
            if (missed.contains(key(column))) {
                out.println(column + "\t" + WORDS.say("proposal.none"));
            }
        }
        out.println(WORDS.say(what, done.size()));
        out.flush();
        return missed.isEmpty();
    }

    private static String key(String column) {
        HttpUrl url = HttpUrl.parse(column);
        if (url == null) {
            throw new Refusal(WORDS.say("discover.address", column));
        }
        return PageKey.of(url);
    }
}
