package org.govmonitor.document.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Grey values, row by row from the top.
 *
 * @param gray a byte for each point, 0 for black; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Picture(int width, int height, byte[] gray) {
    /** More than a page at 200 dots to the inch has. */
    public static final int MOST_POINTS = 6_000_000;

    /** Screenshots are that narrow; their letters are too small to be told apart. */
    private static final int NARROW = 1_200;

    private static final int ENLARGED = 2;

    /** Brought to a size at which letters can be told apart and nothing costs too much; transparent is white. */
    public static Picture of(BufferedImage image) {
        double scale = image.getWidth() < NARROW ? ENLARGED : 1;
        double points = (double) image.getWidth() * image.getHeight();
        scale = Math.min(scale, Math.sqrt(MOST_POINTS / points));
        int width = Math.max(1, (int) (image.getWidth() * scale));
        int height = Math.max(1, (int) (image.getHeight() * scale));
        BufferedImage gray = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = gray.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            graphics.drawImage(image, 0, 0, width, height, null);
        } finally {
            graphics.dispose();
        }
        return new Picture(width, height, ((DataBufferByte) gray.getRaster().getDataBuffer()).getData());
    }

    /** As a portable graymap (PGM, P5). */
    byte[] portable() {
        byte[] head =
                String.format(Locale.ROOT, "P5 %d %d 255\n", width, height).getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[head.length + gray.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(gray, 0, all, head.length, gray.length);
        return all;
    }
}
