package org.govmonitor.app.load;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.govmonitor.app.CountedStatements;
import org.govmonitor.app.SignedInBrowser;
import org.jspecify.annotations.Nullable;

/**
 * How long a page took, from the request to the last byte, over the loopback address.
 *
 * @param millis of each round, the shortest first
 * @param processor what both ends of it, the collecting of garbage and compiling took of the processors, in milliseconds on an
 *     average: where other work keeps the machine busy it tells more than the clock
 * @param statements that reached the store in the last round
 * @param bytes of the answer
 * @param slowest sorts of statements, over all rounds
 */
record Timing(List<Double> millis, double processor, long statements, long bytes, List<String> slowest) {
    private static final int WARMING_UP = 10;
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final byte[] BUFFER = new byte[1 << 16];

    /** Null where the person may not open it. */
    static @Nullable Timing of(SignedInBrowser person, Visit visit, CountedStatements statements, int rounds) {
        int counted = visit.rounds() == 0 ? rounds : visit.rounds();
        if (!open(person, visit.path(), visit.rounds() == 0 ? WARMING_UP : 1)) {
            return null;
        }
        statements.slowest(0);
        List<Double> millis = new ArrayList<>();
        long processor = MACHINE.getProcessCpuTime();
        long sent = 0;
        long bytes = 0;
        for (int round = 0; round < counted; round++) {
            long before = statements.sent();
            long began = System.nanoTime();
            bytes = open(person, visit.path());
            millis.add((System.nanoTime() - began) / 1e6);
            sent = statements.sent() - before;
        }
        double each = (MACHINE.getProcessCpuTime() - processor) / 1e6 / counted;
        Collections.sort(millis);
        return new Timing(millis, each, sent, bytes, statements.slowest(3));
    }

    double median() {
        return millis.get(millis.size() / 2);
    }

    double nineteenOfTwenty() {
        return millis.get((int) Math.ceil(millis.size() * 0.95) - 1);
    }

    boolean keeps(Visit visit) {
        return median() < visit.median() && nineteenOfTwenty() < visit.nineteenOfTwenty();
    }

    /** @return false where the person may not open it */
    static boolean open(SignedInBrowser person, String path, int rounds) {
        for (int round = 0; round < rounds; round++) {
            if (open(person, path) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The bytes of the answer; -1 where it is not for this person. */
    private static long open(SignedInBrowser person, String path) {
        HttpResponse<InputStream> answer = person.send(person.request(path), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            long bytes = 0;
            for (int read = body.read(BUFFER); read >= 0; read = body.read(BUFFER)) {
                bytes += read;
            }
            if (answer.statusCode() == 403 || answer.statusCode() == 404) {
                return -1;
            }
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answers " + answer.statusCode());
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
