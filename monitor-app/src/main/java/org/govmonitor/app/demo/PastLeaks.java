package org.govmonitor.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import okhttp3.HttpUrl;
import org.govmonitor.app.demo.SampleOffice.Item;
import org.govmonitor.app.demo.SampleOffice.SampleArticle;
import org.govmonitor.app.demo.SampleOffice.SampleSite;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.check.Subject;
import org.govmonitor.check.leak.DocumentReading;
import org.govmonitor.check.leak.PrivacyLeakCheck;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.privacy.scanner.PersonalDataScanner;
import org.jspecify.annotations.Nullable;

/**
 * Articles of the past that showed what must not be shown. Their numbers are made up here, read by the scanner for personal data as
 * any page is, and forgotten: what is told of them is masked.
 */
final class PastLeaks {
    private static final String WEIGHTS = "7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2";
    private static final String CHECK = "10X98765432";
    /** Younger ones are left to be found on the start of the demonstration. */
    private static final int LEFT = 5;

    private final LocalDate present;
    private final SampleOffice office;
    private final PastOffice past;
    private final PersonalDataScanner scanner;
    private final PrivacyLeakCheck check = new PrivacyLeakCheck();

    PastLeaks(LocalDate present, SampleOffice office, PastOffice past, PersonalDataScanner scanner) {
        this.present = present;
        this.office = office;
        this.past = past;
        this.scanner = scanner;
    }

    List<Fault> of(RegisteredSite site, SampleSite sample) {
        List<Fault> leaks = new ArrayList<>();
        Random chance = Dice.random(sample.name(), "leaks");
        int number = 0;
        for (int daysAgo = ColumnDays.TOLD - 10 - chance.nextInt(60); daysAgo > 3; daysAgo -= 18 + chance.nextInt(70)) {
            LocalDate day = present.minusDays(daysAgo);
            PastOffice.LeakText text =
                    past.leaks().get(chance.nextInt(past.leaks().size()));
            boolean attachment = chance.nextInt(4) == 0;
            HttpUrl page = address(site, day, 800 + number, ".html");
            HttpUrl at = attachment ? address(site, day, 800 + number, chance.nextBoolean() ? ".xlsx" : ".doc") : page;
            String body = text.title() + "\n" + filled(text.body(), chance);
            leaks.add(leak(site, at, attachment ? page : null, body, day, day.plusDays(1 + chance.nextInt(6))));
            number++;
        }
        for (SampleArticle article : sample.written()) {
            if (article.daysAgo() > LEFT) {
                Item item = office.item(sample, article, present);
                String body = article.title() + "\n" + article.body().replaceAll("<[^>]+>", "");
                HttpUrl at = site.site().url().newBuilder(item.path()).build();
                leaks.add(leak(site, at, null, body, item.day().plusDays(1), present.plusYears(1)));
            }
        }
        return leaks;
    }

    private Fault leak(
            RegisteredSite site, HttpUrl at, @Nullable HttpUrl page, String body, LocalDate from, LocalDate until) {
        List<PersonalData> found = scanner.scan(body, from);
        String column =
                site.site().columns().get(site.site().columns().size() / 2).name();
        return new Fault(
                site.id(),
                ProblemKind.PRIVACY_LEAK,
                new Subject.OfDocument(at),
                from,
                until,
                moment -> check.check(new DocumentReading(at, page != null, column, page, found, moment)));
    }

    private String filled(String body, Random chance) {
        return body.replace(
                        "{name}", past.names().get(chance.nextInt(past.names().size())))
                .replace("{id}", citizenId(chance))
                .replace("{mobile}", "199000%05d".formatted(chance.nextInt(100_000)))
                .replace("{card}", card(chance));
    }

    private static String citizenId(Random chance) {
        String body = "360726%d%02d%02d%03d"
                .formatted(
                        1940 + chance.nextInt(60),
                        1 + chance.nextInt(12),
                        1 + chance.nextInt(28),
                        chance.nextInt(1000));
        String[] weights = WEIGHTS.split(" ");
        int sum = 0;
        for (int at = 0; at < weights.length; at++) {
            sum += (body.charAt(at) - '0') * Integer.parseInt(weights[at]);
        }
        return body + CHECK.charAt(sum % CHECK.length());
    }

    private static String card(Random chance) {
        String body = "621700%012d".formatted(chance.nextLong(1_000_000_000_000L));
        int sum = 0;
        for (int at = 0; at < body.length(); at++) {
            int digit = body.charAt(body.length() - 1 - at) - '0';
            int twice = at % 2 == 0 ? 2 * digit : digit;
            sum += twice > 9 ? twice - 9 : twice;
        }
        return body + (10 - sum % 10) % 10;
    }

    private static HttpUrl address(RegisteredSite site, LocalDate day, int number, String tail) {
        String path = "/content/%d%02d/%d%03d%s"
                .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), number, tail);
        return site.site().url().newBuilder(path).build();
    }
}
