package org.govmonitor.app.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quartz.CronExpression;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.FileSystemResource;

/**
 * A day of 300 sites and 300 accounts, played through with the shipped schedule, threads, pauses and budgets, against answer
 * times of which a few are very slow. Sites are of different sizes, three in a hundred answer only after 5 to 14 seconds, and
 * one in a hundred never does.
 */
class DayOfThreeHundredSitesTest {
    private static final int SITES = 300;
    private static final int ACCOUNTS = 300;
    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2024, 1, 10);
    /** Processor time of a page taken apart, and of an answer that only says that nothing changed. */
    private static final Duration PAGE = Duration.ofMillis(12);

    private static final double TIMED_OUT = 15;
    /** Between two requests to the one host on which all public articles of WeChat lie. */
    private static final double BETWEEN_ARTICLES = 5;

    private final Random chance = new Random(20240110);
    private final Binder settings = settings();
    private final int parallel =
            settings.bind("monitor.fetch.parallel", Integer.class).get();
    private final double delay =
            settings.bind("monitor.fetch.delay", Duration.class).get().toMillis() / 1e3;
    private final double mostTime =
            settings.bind("monitor.scan.max-time", Duration.class).get().toSeconds();
    private final List<MadeSite> sites =
            IntStream.range(0, SITES).mapToObj(i -> new MadeSite(chance, i)).toList();
    private final Map<String, Duration> spare = new LinkedHashMap<>();
    private double processors;

    /** A site by its size and its speed. */
    private static final class MadeSite {
        private final int columns;
        private final int pages;
        private final double answer;
        private final int index;

        MadeSite(Random chance, int index) {
            this.index = index;
            this.columns = 10 + chance.nextInt(60);
            this.pages = (int) Math.min(20_000, 600 * Math.exp(chance.nextGaussian()) + 40.0 * columns);
            this.answer = index % 100 == 7 ? TIMED_OUT : index % 33 == 5 ? 5 + 9 * chance.nextDouble() : 0.1;
        }

        /** Log-normal about 0.3 seconds. */
        double answers(Random chance) {
            return Math.min(TIMED_OUT, answer + 0.2 * Math.exp(0.9 * chance.nextGaussian()));
        }
    }

    @Test
    void everyScanOfADayEndsInItsWindow() throws ParseException {
        List<Double> none = IntStream.range(0, SITES).mapToObj(i -> 0.0).toList();
        List<Double> columns = play("columns", none, site -> 1 + site.columns + site.columns * 12 / 7 + 5, "08:00");
        play("content", columns, site -> 1 + site.columns + chance.nextInt(25), "08:30");
        for (Instant fire : fires("open")) {
            List<Double> ends = pool(fire, none, site -> chance.nextInt(3) == 0 ? 2 + chance.nextInt(6) : 0);
            report("open " + LocalTime.ofInstant(fire, OFFICE), fire, last(ends), fire.plus(Duration.ofHours(2)));
        }
        night();
        accounts();

        spare.forEach(
                (plan, left) -> System.out.printf(Locale.ROOT, "%-14s %4d min to spare%n", plan, left.toMinutes()));
        System.out.printf(Locale.ROOT, "processors busy %.1f %% of the day's two%n", processors / (2 * 864.0));
        assertThat(spare).allSatisfy((plan, left) -> assertThat(left).as(plan).isPositive());
        assertThat(processors).isLessThan(0.5 * 2 * 86_400);
    }

    /** What a site is asked for, in requests. */
    private interface Price {
        int of(MadeSite site);
    }

    private List<Double> play(String plan, List<Double> after, Price price, String until) throws ParseException {
        Instant fire = fires(plan).get(0);
        List<Double> ends = pool(fire, after, price);
        report(
                plan,
                fire,
                last(ends),
                DAY.atTime(LocalTime.parse(until)).atZone(OFFICE).toInstant());
        return ends.stream().map(end -> end + fire.getEpochSecond()).toList();
    }

    /** When each site's scan ends, in seconds after the fire: sites in order, on so many threads, one scan of a site at a time. */
    private List<Double> pool(Instant fire, List<Double> free, Price price) {
        PriorityQueue<Double> threads = new PriorityQueue<>();
        IntStream.range(0, parallel).forEach(thread -> threads.add(0.0));
        List<Double> ends = new ArrayList<>();
        for (MadeSite site : sites) {
            double begins = Math.max(threads.remove(), free.get(site.index) - fire.getEpochSecond());
            double end = begins + lasts(site, price.of(site), mostTime);
            threads.add(end);
            ends.add(end);
        }
        return ends;
    }

    private double lasts(MadeSite site, int requests, double most) {
        double spent = 0;
        int made = 0;
        // A home page that never opens is tried three times, and nothing else is asked for.
        int asked = site.answer >= TIMED_OUT ? Math.min(3, requests) : requests;
        while (made < asked && spent < most) {
            spent += delay * (1 + 0.5 * chance.nextDouble()) + site.answers(chance);
            made++;
        }
        processors += made * PAGE.toMillis() / 1e3;
        return spent;
    }

    /**
     * A crawl of every site once in the days that the settings give it: what a night must do on average. What a night does not
     * finish goes on in the next, so that single long parts hold nothing up.
     */
    private void night() throws ParseException {
        int every = settings.bind("monitor.scan.deep.every-days", Integer.class).get();
        int most = settings.bind("monitor.scan.deep.max-pages", Integer.class).get();
        LocalTime until = LocalTime.parse(
                settings.bind("monitor.scan.deep.until", String.class).get());
        Instant fire = fires("deep.cron").get(0);
        Instant end = DAY.plusDays(1).atTime(until).atZone(OFFICE).toInstant();
        // Each part of a site is a task of a night; over the cycle every part comes to its turn.
        double before = processors;
        List<Double> parts = new ArrayList<>();
        for (MadeSite site : sites) {
            for (int left = site.pages; left > 0; left -= most) {
                parts.add(lasts(
                        site, Math.min(left, most), Duration.between(fire, end).toSeconds()));
            }
        }
        double perNight = parts.stream().mapToDouble(Double::doubleValue).sum() / every / parallel;
        processors = before + (processors - before) / every;
        report("deep, a night", fire, perNight, end);
    }

    /** Three hundred accounts, read one after the other as far as they lie on one host. */
    private void accounts() throws ParseException {
        for (Instant fire : fires("accounts")) {
            double last = 0;
            for (int i = 0; i < ACCOUNTS; i++) {
                last += BETWEEN_ARTICLES + 0.5;
            }
            processors += ACCOUNTS * PAGE.toMillis() / 1e3;
            report("accounts " + LocalTime.ofInstant(fire, OFFICE), fire, last, fire.plus(Duration.ofHours(2)));
        }
    }

    private static double last(List<Double> ends) {
        return ends.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private void report(String plan, Instant fire, double seconds, Instant until) {
        spare.put(plan, Duration.between(fire.plusSeconds((long) seconds), until));
    }

    /** When the shipped settings have a plan fire on the day. */
    private List<Instant> fires(String plan) throws ParseException {
        CronExpression cron = new CronExpression(
                settings.bind("monitor.scan." + plan, String.class).get());
        cron.setTimeZone(TimeZone.getTimeZone(OFFICE));
        List<Instant> fires = new ArrayList<>();
        Instant end = DAY.plusDays(1).atStartOfDay(OFFICE).toInstant();
        Date next = cron.getNextValidTimeAfter(
                Date.from(DAY.atStartOfDay(OFFICE).toInstant().minusSeconds(1)));
        while (next != null && next.toInstant().isBefore(end)) {
            fires.add(next.toInstant());
            next = cron.getNextValidTimeAfter(next);
        }
        return fires;
    }

    private static Binder settings() {
        try {
            MutablePropertySources sources = new MutablePropertySources();
            new YamlPropertySourceLoader()
                    .load("shipped", new FileSystemResource("../config/application.yaml"))
                    .forEach(sources::addLast);
            return new Binder(
                    ConfigurationPropertySources.from(sources), null, ApplicationConversionService.getSharedInstance());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
