package org.govmonitor.bulletin.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.govmonitor.bulletin.Basis;
import org.govmonitor.bulletin.Basis.Sort;
import org.govmonitor.bulletin.Draft;
import org.govmonitor.bulletin.Facts;
import org.govmonitor.bulletin.Marks;
import org.govmonitor.bulletin.Section;
import org.govmonitor.bulletin.Sentence;
import org.govmonitor.bulletin.Style;
import org.govmonitor.bulletin.Watched;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/** What the daily watch over sites and accounts found. Praise only where all was read. */
final class WatchDraft {
    private static final Words WORDS = Words.of(WatchDraft.class);
    static final String KEY = "watch";

    private WatchDraft() {}

    static Optional<Draft> of(Facts facts, Style style) {
        List<Sentence> sentences = new ArrayList<>();
        boolean both = facts.sites().registered() > 0 && facts.accounts().registered() > 0;
        clause(facts.accounts(), Sort.ACCOUNTS, style)
                .ifPresent(text ->
                        sentences.add(new Sentence(text + (both ? Marks.COMMA : Marks.STOP), basis(Sort.ACCOUNTS))));
        clause(facts.sites(), Sort.SITES, style)
                .ifPresent(text -> sentences.add(new Sentence(
                        text + Marks.STOP + (facts.appendix().rows() > 0 ? WORDS.say("watch.appendix") : ""),
                        basis(Sort.SITES))));
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        compared(facts.sites(), Sort.SITES).ifPresent(sentences::add);
        compared(facts.accounts(), Sort.ACCOUNTS).ifPresent(sentences::add);
        String lead =
                WORDS.say("watch.lead") + WORDS.say("watch.month", facts.month().getMonthValue());
        return Optional.of(new Draft(Section.SITUATION, KEY, lead, sentences));
    }

    private static Optional<String> clause(Watched watched, Sort sort, Style style) {
        if (watched.registered() == 0) {
            return Optional.empty();
        }
        if (watched.troubled() > 0) {
            String grade = style.grades().word(watched.troubled(), Math.max(watched.registered(), watched.troubled()));
            String problems = watched.found().stream()
                    .map(Watched.Found::wording)
                    .distinct()
                    .collect(Collectors.joining(Marks.AND));
            return Optional.of(WORDS.say("watch.troubled." + sort, grade, problems));
        }
        if (watched.read() == 0) {
            return Optional.of(WORDS.say("watch.unread." + sort, watched.registered()));
        }
        return Optional.of(
                watched.readAll()
                        ? WORDS.say("watch.fine." + sort)
                        : WORDS.say("watch.partly." + sort, watched.read(), watched.registered() - watched.read()));
    }

    private static Optional<Sentence> compared(Watched watched, Sort sort) {
        @Nullable Integer before = watched.before();
        if (before == null || watched.registered() == 0) {
            return Optional.empty();
        }
        int more = watched.troubled() - before;
        if (more == 0 && before == 0) {
            return Optional.empty();
        }
        String key = more == 0 ? "watch.same." : more > 0 ? "watch.more." : "watch.fewer.";
        return Optional.of(new Sentence(WORDS.say(key + sort, watched.troubled(), Math.abs(more)), basis(sort)));
    }

    private static Basis basis(Sort sort) {
        return new Basis.OfFindings(sort, List.of());
    }
}
