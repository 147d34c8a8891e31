package org.govmonitor.document.layout;

import java.util.Arrays;
import java.util.List;
import org.govmonitor.document.xml.XmlReader;
import org.jspecify.annotations.Nullable;

/**
 * A text object of an OFD page (GB/T 33190-2016, 11): where its box lies, how large its characters are.
 *
 * @param x of the box's left edge, in millimetres
 * @param size of the font
 * @param scale by which the object is drawn wider, and {@code stretch} higher, than it says
 */
record OfdText(float x, float y, float size, float scale, float stretch, float moveX, float moveY) {
    private static final float USUAL_SIZE = 4;
    private static final int MOST = 10_000;

    OfdText() {
        this(0, 0, USUAL_SIZE, 1, 1, 0, 0);
    }

    /** Of the element that starts here. */
    static OfdText of(XmlReader xml) {
        float[] box = numbers(xml.attribute("Boundary"));
        float[] matrix = numbers(xml.attribute("CTM"));
        float[] size = numbers(xml.attribute("Size"));
        boolean moved = matrix.length == 6;
        return new OfdText(
                box.length > 0 ? box[0] : 0,
                box.length > 1 ? box[1] : 0,
                size.length > 0 && size[0] > 0 ? size[0] : USUAL_SIZE,
                moved && matrix[0] > 0 ? matrix[0] : 1,
                moved && matrix[3] > 0 ? matrix[3] : 1,
                moved ? matrix[4] : 0,
                moved ? matrix[5] : 0);
    }

    /** Places the characters of the text code that starts here. */
    void place(XmlReader xml, List<Glyph> glyphs) {
        float[] fromX = numbers(xml.attribute("X"));
        float[] fromY = numbers(xml.attribute("Y"));
        float[] stepsX = steps(xml.attribute("DeltaX"));
        float[] stepsY = steps(xml.attribute("DeltaY"));
        float atX = fromX.length > 0 ? fromX[0] : 0;
        float atY = fromY.length > 0 ? fromY[0] : 0;
        String text = xml.allText();
        int[] characters = text.strip().codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            float usual = characters[i] < 0x2E80 ? size / 2 : size;
            // Characters set closer than they are wide do not cover each other.
            boolean close = i < stepsX.length && stepsX[i] > 0 && stepsX[i] < usual;
            float width = (close ? stepsX[i] : usual) * scale;
            glyphs.add(new Glyph(
                    x + atX * scale + moveX,
                    y + atY * stretch + moveY,
                    width,
                    size * stretch,
                    Character.toString(characters[i])));
            atX += i < stepsX.length ? stepsX[i] : stepsY.length > 0 ? 0 : width / scale;
            atY += i < stepsY.length ? stepsY[i] : 0;
        }
    }

    /** Steps from character to character; {@code g 3 5.2} stands for three steps of 5.2. */
    private static float[] steps(@Nullable String written) {
        if (written == null) {
            return new float[0];
        }
        float[] steps = new float[MOST];
        int count = 0;
        String[] words = written.strip().split("\\s+");
        for (int i = 0; i < words.length && count < MOST; i++) {
            if (words[i].equals("g") && i + 2 < words.length) {
                int times = (int) number(words[i + 1]);
                float step = number(words[i + 2]);
                for (int k = 0; k < times && count < MOST; k++) {
                    steps[count++] = step;
                }
                i += 2;
            } else {
                steps[count++] = number(words[i]);
            }
        }
        return Arrays.copyOf(steps, count);
    }

    private static float[] numbers(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return new float[0];
        }
        String[] words = written.strip().split("\\s+");
        float[] numbers = new float[Math.min(words.length, 6)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(words[i]);
        }
        return numbers;
    }

    private static float number(String word) {
        try {
            float number = Float.parseFloat(word);
            return Float.isFinite(number) ? number : 0;
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
