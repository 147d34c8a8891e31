package org.govmonitor.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulingTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 8);
    private static final LocalDate NEXT = LocalDate.of(2024, 1, 9);

    @ParameterizedTest(name = "{1} on {0}: {2}")
    @CsvSource({
        "NEW,       confirm, OPEN",
        "OPEN,      confirm, done already",
        "RECTIFIED, confirm, done already",
        "CLOSED,    confirm, done already",
        "REJECTED,  confirm, refused",
        "NEW,       reject,  REJECTED",
        "OPEN,      reject,  REJECTED",
        "RECTIFIED, reject,  REJECTED",
        "REJECTED,  reject,  done already",
        "CLOSED,    reject,  refused",
        "NEW,       report,  refused",
        "OPEN,      report,  RECTIFIED",
        "RECTIFIED, report,  refused",
        "REJECTED,  report,  refused",
        "CLOSED,    report,  refused",
        "NEW,       close,   refused",
        "OPEN,      close,   refused",
        "RECTIFIED, close,   CLOSED",
        "REJECTED,  close,   refused",
        "CLOSED,    close,   done already",
        "EXEMPT,    confirm, refused",
        "EXEMPT,    reject,  REJECTED",
        "EXEMPT,    report,  refused",
        "EXEMPT,    close,   refused",
        "NEW,       assign,  NEW",
        "OPEN,      assign,  OPEN",
        "RECTIFIED, assign,  refused",
        "CLOSED,    assign,  refused",
        "NEW,       remind,  refused",
        "OPEN,      remind,  OPEN",
        "NEW,       exempt,  EXEMPT",
        "OPEN,      exempt,  EXEMPT",
        "EXEMPT,    exempt,  EXEMPT",
        "RECTIFIED, exempt,  refused",
        "REJECTED,  exempt,  refused",
        "OPEN,      reopen,  done already",
        "RECTIFIED, reopen,  OPEN",
        "CLOSED,    reopen,  OPEN",
        "REJECTED,  reopen,  NEW",
        "NEW,       reopen,  refused",
        "EXEMPT,    reopen,  refused",
        "NEW,       prove,   refused",
        "RECTIFIED, prove,   RECTIFIED",
    })
    void aWordMeansWhatTheTableSays(FindingState state, String word, String result) {
        Function<Life, Ruling> rule = switch (word) {
            case "confirm" -> Ruling::confirm;
            case "reject" -> Ruling::reject;
            case "report" -> life -> Ruling.report(life, NEXT);
            case "assign" -> life -> Ruling.assign(life, false);
            case "remind" -> Ruling::remind;
            case "exempt" -> Ruling::exempt;
            case "reopen" -> Ruling::reopen;
            case "prove" -> Ruling::prove;
            default -> life -> Ruling.close(life, NEXT);
        };
        Life life = new Life(state, DAY, state == FindingState.RECTIFIED ? DAY : null, null, null, null);
        assertThat(said(rule.apply(life))).isEqualTo(result);
    }

    private static String said(Ruling ruling) {
        if (ruling.next() != null) {
            return ruling.next().state().name();
        }
        return ruling.allowed() ? "done already" : "refused";
    }
}
