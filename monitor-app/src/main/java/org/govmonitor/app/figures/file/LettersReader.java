package org.govmonitor.app.figures.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.govmonitor.figure.Channel;
import org.govmonitor.figure.Letters;
import org.govmonitor.words.Words;

/** Understands a table of letters, one line for each channel. */
final class LettersReader {
    private static final Words WORDS = Words.of(LettersReader.class);

    private LettersReader() {}

    static FiguresRead read(HeadedTable table) {
        List<Letters> letters = new ArrayList<>();
        List<RefusedLine> refused = new ArrayList<>();
        Set<Channel> seen = EnumSet.noneOf(Channel.class);
        if (table.lines().size() > FigureFile.MOST_TOTALS) {
            throw new UnreadableFile(WORDS.say("lines.many", FigureFile.MOST_TOTALS));
        }
        for (FileLine line : table.lines()) {
            if (TotalsReader.isWhole(table.ownText(line, Heading.CHANNEL))) {
                continue;
            }
            try {
                Letters read = letters(table, line);
                if (!seen.add(read.channel())) {
                    throw new RefusedLineException(
                            WORDS.say("channel.twice", read.channel().title()));
                }
                letters.add(read);
            } catch (RefusedLineException e) {
                refused.add(new RefusedLine(table.place(line), e.why()));
            }
        }
        List<String> remarks = table.has(Heading.OVERDUE) ? List.of() : List.of(WORDS.say("remark.noOverdue"));
        return new FiguresRead(letters, null, refused, table.unknown(), remarks);
    }

    private static Letters letters(HeadedTable table, FileLine line) throws RefusedLineException {
        String written = table.ownText(line, Heading.CHANNEL);
        Channel channel = channel(written)
                .orElseThrow(() ->
                        new RefusedLineException(WORDS.say(written.isEmpty() ? "channel.none" : "channel.unknown")));
        Integer overdue = WrittenCount.read(table.ownText(line, Heading.OVERDUE), Heading.OVERDUE);
        return new Letters(
                channel,
                WrittenCount.need(table.ownText(line, Heading.RECEIVED), Heading.RECEIVED),
                WrittenCount.need(table.ownText(line, Heading.CLOSED), Heading.CLOSED),
                WrittenCount.need(table.ownText(line, Heading.OPEN), Heading.OPEN),
                overdue == null ? 0 : overdue);
    }

    private static Optional<Channel> channel(String written) {
        String plain = Heading.plain(written);
        return Arrays.stream(Channel.values())
                .filter(channel -> Arrays.asList(
                                WORDS.say("channel.names." + channel.name()).split("\\|"))
                        .contains(plain))
                .findFirst();
    }
}
