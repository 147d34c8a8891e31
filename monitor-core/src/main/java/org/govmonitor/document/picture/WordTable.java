package org.govmonitor.document.picture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The table in which Tesseract answers: level, page, block, paragraph, line, word, left, top, width, height, confidence from
 * 0 to 100, text; cut by tabs.
 */
final class WordTable {
    private static final int CELLS = 12;
    private static final String WORD = "5";
    /** On sound scans words are recognised with 80 and more, on noise with 40 and less. */
    private static final double SURE = 60;

    private static final Pattern BORDER = Pattern.compile("[|｜“”‘’]");

    private record Word(String line, int left, int top, int width, int height, double confidence, String text) {}

    private WordTable() {}

    static PictureText read(String table) {
        List<Word> words = table.lines()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells.length == CELLS && cells[0].equals(WORD) && !cells[11].isBlank())
                .map(WordTable::word)
                .toList();
        Map<String, List<Integer>> heights =
                words.stream().collect(groupingBy(Word::line, mapping(Word::height, toList())));
        List<PictureWord> placed = new ArrayList<>();
        double weight = 0;
        double confidence = 0;
        for (Word word : words) {
            float size = median(heights.getOrDefault(word.line, List.of()));
            float middle = word.top + word.height / 2f;
            String text = BORDER.matcher(word.text).replaceAll("");
            if (!text.isBlank()) {
                placed.add(new PictureWord(word.left, middle + size / 2, word.width, size, text.strip()));
            }
            weight += word.text.length();
            confidence += word.confidence * word.text.length();
        }
        return new PictureText(placed, !placed.isEmpty() && confidence / weight >= SURE);
    }

    /** The border of a cell is taken for the tallest of letters, so the middle of all heights tells that of a line. */
    private static float median(List<Integer> heights) {
        List<Integer> sorted = heights.stream().sorted().toList();
        return Math.max(1, sorted.isEmpty() ? 1 : sorted.get(sorted.size() / 2));
    }

    private static Word word(String[] cells) {
        return new Word(
                cells[2] + '/' + cells[3] + '/' + cells[4],
                number(cells[6]),
                number(cells[7]),
                number(cells[8]),
                number(cells[9]),
                Double.parseDouble(cells[10]),
                cells[11]);
    }

    private static int number(String cell) {
        return Integer.parseInt(cell);
    }
}
