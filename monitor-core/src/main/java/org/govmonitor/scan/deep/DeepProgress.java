package org.govmonitor.scan.deep;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import okhttp3.HttpUrl;

/**
 * How far a crawl of a whole site has come.
 *
 * @param startedOn the day it began
 * @param pages read so far, in all its parts
 * @param met short hashes of every address that was met
 * @param waiting addresses that were met and not read, in the order in which they will be
 */
public record DeepProgress(LocalDate startedOn, int pages, Set<Long> met, List<HttpUrl> waiting) {
    private static final int VERSION = 1;
    /** More are not taken from the kept form: whoever wrote it was not us. */
    private static final int MOST = 2_000_000;

    public DeepProgress {
        met = Set.copyOf(met);
        waiting = List.copyOf(waiting);
    }

    /** The compact form in which it is kept. */
    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(VERSION);
            out.writeLong(startedOn.toEpochDay());
            out.writeInt(pages);
            out.writeInt(met.size());
            for (long hash : new TreeSet<>(met)) {
                out.writeLong(hash);
            }
            out.writeInt(waiting.size());
            for (HttpUrl url : waiting) {
                byte[] text = url.toString().getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written but memory", e);
        }
        return bytes.toByteArray();
    }

    /** Reads {@link #toBytes()}; empty where the bytes are of another version, or no progress at all. */
    public static Optional<DeepProgress> of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            return in.readInt() == VERSION ? Optional.of(read(in)) : Optional.empty();
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DeepProgress read(DataInputStream in) throws IOException {
        LocalDate startedOn = LocalDate.ofEpochDay(in.readLong());
        int pages = in.readInt();
        Set<Long> met = new TreeSet<>();
        for (int left = count(in); left > 0; left--) {
            met.add(in.readLong());
        }
        List<HttpUrl> waiting = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            waiting.add(HttpUrl.get(new String(in.readNBytes(count(in)), StandardCharsets.UTF_8)));
        }
        return new DeepProgress(startedOn, pages, met, waiting);
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("no count: " + count);
        }
        return count;
    }
}
