package org.govmonitor.document;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.govmonitor.words.Words;

/** What became of the reading of a document. Whatever is in it, reading ends in one of these and never in an exception. */
public sealed interface DocumentResult {

    /** Whether every bit of text was read, so that what was not found is not there. */
    boolean isWhole();

    /** Why something of it was not read; none where nothing was left out. */
    Set<Unread> reasons();

    /** What was not read and why, for people, in one line; empty where nothing was left out. */
    String unread();

    /**
     * Its text was handed on.
     *
     * @param left what was not read, counted
     */
    record Read(Map<Unread, Integer> left) implements DocumentResult {
        public Read {
            left = Map.copyOf(left);
        }

        @Override
        public boolean isWhole() {
            return left.keySet().stream().noneMatch(Unread::leavesDoubt);
        }

        @Override
        public Set<Unread> reasons() {
            return left.keySet();
        }

        @Override
        public String unread() {
            return left.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(entry -> Says.WORDS.say("left", entry.getKey().said(), entry.getValue()))
                    .collect(Collectors.joining(Says.WORDS.say("and")));
        }
    }

    /** Not a line of it could be read. */
    record Unreadable(Unread reason) implements DocumentResult {
        @Override
        public boolean isWhole() {
            return false;
        }

        @Override
        public Set<Unread> reasons() {
            return Set.of(reason);
        }

        @Override
        public String unread() {
            return reason.said();
        }
    }

    /** What the results say to people. */
    final class Says {
        private static final Words WORDS = Words.of(DocumentResult.class);

        private Says() {}
    }
}
