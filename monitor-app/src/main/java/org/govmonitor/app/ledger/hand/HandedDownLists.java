package org.govmonitor.app.ledger.hand;

import java.util.ArrayList;
import java.util.List;
import org.govmonitor.app.ledger.Command;
import org.govmonitor.app.ledger.FindingsByHand;
import org.govmonitor.app.ledger.due.OfficeDay;
import org.govmonitor.app.ledger.hand.ListPreview.Refused;
import org.govmonitor.app.ledger.hand.ListPreview.Taken;
import org.govmonitor.app.ledger.target.Targets;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.words.Words;
import org.springframework.stereotype.Service;

/** Takes lists that a higher office hands down. */
@Service
public class HandedDownLists {
    private static final Words WORDS = Words.of(HandedDownLists.class);
    /** Of a workbook, packed. */
    public static final int MOST_BYTES = 5_000_000;

    private final Targets registry;
    private final FindingsByHand findings;
    private final LineReader reader;

    HandedDownLists(Targets registry, FindingsByHand findings, LineReader reader) {
        this.registry = registry;
        this.findings = findings;
        this.reader = reader;
    }

    /**
     * Looks at a list and writes nothing.
     *
     * @param workbook an xlsx whose headings are recognised by their names: 名称 and 问题 must be there; 网址/位置, 栏目, 类别, 来源, 编号,
     *     期限, 发现日期 and 备注 may
     * @param office that handed it down, for lines that name none
     * @param command who takes it, and when
     * @throws IllegalArgumentException if it is no such workbook; the message says why, for people
     */
    public ListPreview preview(Sight sight, byte[] workbook, String office, Command command) {
        if (workbook.length > MOST_BYTES) {
            throw new IllegalArgumentException(WORDS.say("file.large"));
        }
        LineReader.Context context =
                new LineReader.Context(registry.all(sight), office.strip(), OfficeDay.of(command.at()));
        List<Taken> taken = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (SheetLine line : ListSheet.read(workbook)) {
            try {
                Taken read = reader.read(line, context);
                findings.fault(sight, read.finding(), context.today())
                        .ifPresentOrElse(why -> refused.add(new Refused(line.number(), why)), () -> taken.add(read));
            } catch (RefusedLineException e) {
                refused.add(new Refused(line.number(), e.why()));
            }
        }
        return new ListPreview(taken, refused);
    }

    /** Writes the lines of a preview into the ledger, each with its own answer; what is there already stays as it is. */
    public List<TakenLine> take(Sight sight, ListPreview preview, Command command) {
        return preview.taken().stream()
                .map(line -> new TakenLine(line.line(), line.target(), findings.enter(sight, line.finding(), command)))
                .toList();
    }
}
