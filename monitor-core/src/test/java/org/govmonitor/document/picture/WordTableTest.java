package org.govmonitor.document.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTableTest {
    private static final String HEAD =
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
                    + "4\t1\t1\t1\t1\t0\t10\t100\t300\t40\t-1\t\n";

    private static String word(int line, int left, int height, double confidence, String text) {
        return "5\t1\t1\t1\t%d\t1\t%d\t100\t50\t%d\t%s\t%s\n".formatted(line, left, height, confidence, text);
    }

    @Test
    void wordsStandOnOneLineHoweverHighTheyAre() {
        PictureText text = WordTable.read(
                HEAD + word(1, 10, 20, 95, "姓名") + word(1, 90, 20, 95, "138") + word(1, 150, 60, 95, "张三"));

        assertThat(text.words()).extracting(PictureWord::size).containsOnly(20f);
        assertThat(text.words()).extracting(PictureWord::x).containsExactly(10f, 90f, 150f);
        assertThat(text.sure()).isTrue();
    }

    @Test
    void theBorderOfACellIsNoLetter() {
        PictureText text = WordTable.read(HEAD + word(1, 10, 60, 90, "|") + word(1, 20, 20, 90, "|138“"));

        assertThat(text.words()).extracting(PictureWord::text).containsExactly("138");
    }

    @Test
    void aPictureThatIsHardToReadDoesNotCountAsRead() {
        assertThat(WordTable.read(HEAD + word(1, 10, 20, 95, "一") + word(1, 60, 20, 30, "lI1|O0o"))
                        .sure())
                .isFalse();
        assertThat(WordTable.read(HEAD)).isEqualTo(PictureText.NONE);
        assertThat(WordTable.read("")).isEqualTo(PictureText.NONE);
    }
}
