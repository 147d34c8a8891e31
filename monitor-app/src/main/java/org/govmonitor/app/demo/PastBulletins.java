package org.govmonitor.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.govmonitor.app.publishing.bulletin.BulletinSteps;
import org.govmonitor.app.publishing.bulletin.Bulletins;
import org.govmonitor.bulletin.check.Remark;
import org.govmonitor.figure.Grade;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bulletins that the sample office published: those of the last months, each in the middle of the month that follows. */
final class PastBulletins {
    private static final Logger log = LoggerFactory.getLogger(PastBulletins.class);
    private static final int DAY = 14;
    private static final int MONTHS = 3;

    private final Bulletins bulletins;
    private final BulletinSteps steps;
    private final LocalDate present;
    private final String by;

    /** @param by who proofreads, signs and publishes, as histories print him */
    PastBulletins(Bulletins bulletins, BulletinSteps steps, LocalDate present, String by) {
        this.bulletins = bulletins;
        this.steps = steps;
        this.present = present;
        this.by = by;
    }

    /** What was published on a day on which the office worked. */
    void write(LocalDate day, LocalDate before) {
        LocalDate fourteenth = day.withDayOfMonth(DAY);
        YearMonth month = YearMonth.from(day).minusMonths(1);
        if (!day.isBefore(fourteenth)
                && before.isBefore(fourteenth)
                && !month.isBefore(YearMonth.from(present).minusMonths(MONTHS))) {
            publish(month, day);
        }
    }

    /** What does not pass its checks stays the draft that it is, as in any office. */
    private void publish(YearMonth month, LocalDate day) {
        List<String> stops = bulletins.of(month).remarks().stream()
                .filter(remark -> remark.grade() == Grade.STOP)
                .map(Remark::text)
                .toList();
        if (!stops.isEmpty()) {
            log.warn("the bulletin of {} is left as it is: {}", month, stops);
            return;
        }
        steps.proofread(seen(month));
        steps.approve(seen(month));
        try {
            steps.publish(seen(month), month.getMonthValue(), day);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BulletinSteps.Seen seen(YearMonth month) {
        return new BulletinSteps.Seen(month, bulletins.of(month).version(), by);
    }
}
