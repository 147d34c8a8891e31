package org.govmonitor.document;

import java.time.Duration;

/**
 * How much one document may cost, the files inside it included. All above 0.
 *
 * @param bytes of the file itself
 * @param unpacked bytes that all compressed streams together may unpack to
 * @param ratio so many times its packed size a stream of a container may unpack to, beyond the first megabytes
 * @param characters of text
 * @param files in archives and embedded in documents
 * @param depth so many containers around a file; a zip in a zip is 2
 * @param time from the first byte to the last line, that for pictures not counted
 * @param pictures in which text is recognised; may be 0
 * @param pictureTime for each of these
 */
public record DocumentLimits(
        int bytes,
        long unpacked,
        int ratio,
        int characters,
        int files,
        int depth,
        Duration time,
        int pictures,
        Duration pictureTime) {
    public static final DocumentLimits USUAL = new DocumentLimits(
            50 << 20, 400L << 20, 200, 30_000_000, 1_000, 2, Duration.ofSeconds(30), 10, Duration.ofSeconds(20));

    public DocumentLimits {
        if (Math.min(Math.min(bytes, ratio), Math.min(characters, files)) < 1
                || unpacked < 1
                || depth < 1
                || pictures < 0
                || Math.min(time.toMillis(), pictureTime.toMillis()) < 1) {
            throw new IllegalArgumentException("a limit is more than nothing");
        }
    }

    public DocumentLimits withTime(Duration most) {
        return new DocumentLimits(bytes, unpacked, ratio, characters, files, depth, most, pictures, pictureTime);
    }

    public DocumentLimits withBytes(int most) {
        return new DocumentLimits(most, unpacked, ratio, characters, files, depth, time, pictures, pictureTime);
    }

    public DocumentLimits withPictures(int most, Duration timeForEach) {
        return new DocumentLimits(bytes, unpacked, ratio, characters, files, depth, time, most, timeForEach);
    }

    public DocumentLimits withCharacters(int most) {
        return new DocumentLimits(bytes, unpacked, ratio, most, files, depth, time, pictures, pictureTime);
    }
}
