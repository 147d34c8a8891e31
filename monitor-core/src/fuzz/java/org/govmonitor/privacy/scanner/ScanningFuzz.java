package org.govmonitor.privacy.scanner;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.govmonitor.page.VisibleText;
import org.govmonitor.privacy.KeyedHash;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.privacy.PersonalDataKind;

/**
 * Whatever a text holds: nothing is thrown, hits lie in the text, they come masked, our own masks pass the meter that other
 * masks are held to, and reading ends.
 */
public final class ScanningFuzz {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
    private static final long MOST_MILLIS = 5_000;
    private static final PersonalDataScanner SCANNER = new PersonalDataScanner(KeyedHash.ephemeral());
    private static final List<String> PIECES = List.of(
            "身份证号：",
            "姓名",
            "张三丰",
            "电话",
            "一卡通账号",
            "护照号码",
            "家庭住址",
            "残疾证号",
            "360726198503121235",
            "360726850312123",
            "3607261985****1235",
            "13800138000",
            "138****8000",
            "6222036813653552164",
            "E12345678",
            "赣B12345",
            "建设路18号3栋201室",
            "，",
            "\n",
            "\t",
            "\u200B",
            "\u3000",
            "１３８",
            "×");

    private ScanningFuzz() {}

    /** Loads all classes, so that the first input is not charged for it. */
    public static void fuzzerInitialize() {
        SCANNER.scan(String.join("，", PIECES), TODAY);
        SCANNER.scan(table(String.join("，", PIECES)), TODAY);
    }

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        boolean table = data.consumeBoolean();
        String text = text(data);
        long begun = System.nanoTime();
        if (table) {
            SCANNER.scan(table(text), TODAY).forEach(ScanningFuzz::check);
        } else {
            for (Span span : SCANNER.spans(text, TODAY)) {
                require(0 <= span.start() && span.start() < span.end() && span.end() <= text.length(), "place");
                check(span.data());
            }
        }
        require(Duration.ofNanos(System.nanoTime() - begun).toMillis() < MOST_MILLIS, "time");
    }

    private static String text(FuzzedDataProvider data) {
        StringBuilder text = new StringBuilder();
        while (data.remainingBytes() > 0 && text.length() < 20_000) {
            int piece = data.consumeInt(0, 2 * PIECES.size());
            text.append(piece < PIECES.size() ? PIECES.get(piece) : data.consumeString(6));
        }
        return text.toString();
    }

    /** Every line of the text a row, cut at its commas; the first one holds the heads. */
    private static VisibleText table(String text) {
        List<VisibleText.Line> lines = new ArrayList<>();
        List<String> heads = new ArrayList<>();
        int row = 0;
        for (String line : text.split("\n")) {
            row++;
            int column = 0;
            for (String cell : line.split("，")) {
                String head = column < heads.size() ? heads.get(column) : "";
                column++;
                if (!cell.isBlank()) {
                    lines.add(new VisibleText.Line(cell, new VisibleText.Cell(1, row, column, head)));
                }
                if (row == 1) {
                    heads.add(cell);
                }
            }
        }
        return new VisibleText(lines);
    }

    private static void check(PersonalData hit) {
        require(hit.masked().contains("*"), "mask");
        if (hit.kind() == PersonalDataKind.CITIZEN_ID || hit.kind() == PersonalDataKind.MOBILE) {
            String label = hit.kind() == PersonalDataKind.MOBILE ? "电话：" : "身份证号：";
            require(SCANNER.scan(label + hit.masked(), TODAY).isEmpty(), "strength of the mask");
        }
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new AssertionError("broken: " + rule);
        }
    }
}
