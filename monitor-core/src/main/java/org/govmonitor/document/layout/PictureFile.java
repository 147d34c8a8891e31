package org.govmonitor.document.layout;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.govmonitor.document.Part;
import org.govmonitor.document.Unread;
import org.govmonitor.document.gather.Gathering;
import org.govmonitor.document.gather.StopReading;
import org.govmonitor.document.picture.Picture;
import org.jspecify.annotations.Nullable;

/** Reads files that are pictures, in the formats that Java knows: PNG, JPEG, GIF, BMP and TIFF. */
public final class PictureFile {
    /** More points are a bomb, or a map. */
    private static final long MOST_POINTS = 200_000_000;

    private static final int MOST_PICTURES = 1_000;

    private PictureFile() {}

    public static void read(byte[] content, Pictures pictures, Gathering to) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new StopReading(Unread.IMAGE);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, false, true);
                PageLayout layout = new PageLayout(to);
                int count = count(reader);
                for (int i = 0; i < count; i++) {
                    int number = i;
                    pictures.read(() -> picture(reader, number), Part.PICTURE, i + 1, layout, to);
                }
            } finally {
                reader.dispose();
            }
        } catch (IOException broken) {
            throw new StopReading(Unread.IMAGE);
        }
    }

    /** The pages of a TIFF; of any other format the first picture is the one that is seen. */
    private static int count(ImageReader reader) throws IOException {
        boolean pages = reader.getFormatName().toLowerCase(Locale.ROOT).startsWith("tif");
        return pages ? Math.max(1, Math.min(MOST_PICTURES, reader.getNumImages(true))) : 1;
    }

    private static @Nullable Picture picture(ImageReader reader, int number) throws IOException {
        long points = (long) reader.getWidth(number) * reader.getHeight(number);
        if (points > MOST_POINTS) {
            return null;
        }
        int every = (int) Math.max(1, Math.sqrt((double) points / Picture.MOST_POINTS));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(every, every, 0, 0);
        BufferedImage image = reader.read(number, param);
        return Picture.of(image);
    }
}
