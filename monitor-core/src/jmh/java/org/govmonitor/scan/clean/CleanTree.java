package org.govmonitor.scan.clean;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.file.RegistryFile;
import org.govmonitor.registry.file.RegistryReading;

/** Runs our scan and the bare loop over the same sites, in turns, and says what a page costs each. */
public final class CleanTree {
    /** Sites, or pages of the loop, at once. */
    static final int PARALLEL = 16;

    private static final int ROUNDS = 3;
    private static final String HEAP = "-Xmx384m";
    private static final String COST = "ms of processors a page: ";

    private CleanTree() {}

    /** @param args the file of the registry, the day to judge by */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<Double> shares = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double loop = cost(BareLoop.class, args);
            double scan = cost(CleanScan.class, args);
            shares.add(scan / loop);
            System.out.printf(Locale.ROOT, "scan / bare loop: %.2f%n", scan / loop);
        }
        System.out.printf(
                Locale.ROOT,
                "median of %d rounds: %.2f%n",
                ROUNDS,
                shares.stream().sorted().toList().get(ROUNDS / 2));
    }

    static List<Site> sites(Path registry) throws IOException {
        return ((RegistryReading.Accepted) RegistryFile.read(registry))
                .registry()
                .sites();
    }

    /** Prints what this process has cost since it was started. */
    static void report(int pages) throws IOException {
        long nanos = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
        double wall = ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
        String peak;
        try (Stream<String> status = Files.lines(Path.of("/proc/self/status"))) {
            peak = status.filter(line -> line.startsWith("VmHWM"))
                    .map(line -> line.replaceAll("\\s+", " "))
                    .collect(Collectors.joining());
        }
        System.out.printf(Locale.ROOT, "%d pages, %.1f s, %.1f s of processors, %s%n", pages, wall, nanos / 1e9, peak);
        System.out.printf(Locale.ROOT, COST + "%.2f%n", nanos / 1e6 / pages);
    }

    private static double cost(Class<?> crawler, String... args) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                crawler.getName()));
        line.addAll(Arrays.asList(args));
        Process process = new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        double cost = Double.NaN;
        try (BufferedReader said = process.inputReader()) {
            for (String text = said.readLine(); text != null; text = said.readLine()) {
                System.out.println(crawler.getSimpleName() + ": " + text);
                if (text.startsWith(COST)) {
                    cost = Double.parseDouble(text.substring(COST.length()));
                }
            }
        }
        int status = process.waitFor();
        if (status != 0 || Double.isNaN(cost)) {
            throw new IllegalStateException(crawler.getSimpleName() + " ended with " + status);
        }
        return cost;
    }
}
