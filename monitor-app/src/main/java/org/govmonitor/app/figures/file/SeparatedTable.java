package org.govmonitor.app.figures.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.govmonitor.words.Words;

/**
 * Reads comma- or tab-separated text (RFC 4180) as office programs write it: UTF-8 with or without a byte order mark, UTF-16 with
 * one, or GB 18030, of which GBK is a part.
 */
final class SeparatedTable {
    private static final Words WORDS = Words.of(SeparatedTable.class);
    private static final int MOST_COLUMNS = 200;

    private final String text;
    private final char separator;
    private final List<FileLine> lines = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private Map<Integer, String> row = new HashMap<>();
    private int column;
    private int line = 1;
    private int begun = 1;

    private SeparatedTable(String text) {
        this.text = text;
        String first = text.lines().filter(each -> !each.isBlank()).findFirst().orElse("");
        this.separator =
                first.indexOf('\t') >= 0 ? '\t' : first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
    }

    /** @throws UnreadableFile if it is no such text or too long */
    static FileTable read(byte[] content) {
        String text = decode(content);
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableFile(WORDS.say("file.damaged"));
        }
        return new FileTable("", new SeparatedTable(text).lines());
    }

    private List<FileLine> lines() {
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean twice = c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
            if (quoted && twice) {
                cell.append('"');
                at++;
            } else if (c == '"' && (quoted || cell.toString().isBlank())) {
                quoted = !quoted;
                cell.setLength(quoted ? 0 : cell.length());
            } else if (!quoted && c == separator) {
                endCell();
            } else if (!quoted && c == '\n') {
                line++;
                endLine();
            } else {
                line += c == '\n' ? 1 : 0;
                cell.append(c);
            }
        }
        if (quoted) {
            throw new UnreadableFile(WORDS.say("file.quote", begun));
        }
        endLine();
        return lines;
    }

    private void endCell() {
        String written = cell.toString().strip();
        // What was exported as harmless text comes back as it was.
        String plain = written.matches("(?s)'[=+\\-@].*") ? written.substring(1) : written;
        if (!plain.isEmpty() && column < MOST_COLUMNS) {
            row.put(column, plain);
        }
        cell.setLength(0);
        column++;
    }

    private void endLine() {
        endCell();
        if (!row.isEmpty()) {
            lines.add(new FileLine(begun, row, Map.of()));
        }
        if (lines.size() > FileTable.MOST_LINES) {
            throw new UnreadableFile(WORDS.say("lines.many", FileTable.MOST_LINES));
        }
        row = new HashMap<>();
        column = 0;
        begun = line;
    }

    private static String decode(byte[] content) {
        if (content.length >= 2 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        if (content.length >= 2 && (content[0] & 0xFF) == 0xFE && (content[1] & 0xFF) == 0xFF) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                String text =
                        charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException another) {
                continue;
            }
        }
        throw new UnreadableFile(WORDS.say("file.damaged"));
    }
}
