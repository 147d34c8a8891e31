package org.govmonitor.app.figures;

import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.govmonitor.app.figures.file.Counties;
import org.govmonitor.words.Words;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code monitor.figures} of the settings.
 *
 * @param rounding how rates are brought to two places
 * @param counties in full, in the order in which the office names them
 * @param cutOffDay the day of the next month at whose end replies to work orders are counted, unless a set says otherwise; 1 to 28
 */
@ConfigurationProperties("monitor.figures")
record FigureSettings(
        @DefaultValue("HALF_UP") Rounding rounding,
        @DefaultValue List<String> counties,
        @DefaultValue("8") int cutOffDay) {
    private static final Words WORDS = Words.of(FigureSettings.class);

    /** How a digit that is left out changes the one before. */
    enum Rounding {
        HALF_UP(RoundingMode.HALF_UP),
        TRUNCATE(RoundingMode.DOWN),
        DOWN(RoundingMode.DOWN);

        private final RoundingMode mode;

        Rounding(RoundingMode mode) {
            this.mode = mode;
        }
    }

    FigureSettings {
        if (cutOffDay < 1 || cutOffDay > 28) {
            throw new IllegalArgumentException(WORDS.say("setting.cutOffDay", cutOffDay));
        }
        counties = List.copyOf(counties);
    }

    RoundingMode mode() {
        return rounding.mode;
    }

    Counties named() {
        return new Counties(counties);
    }

    /** When figures of a month are counted, where nobody says. */
    LocalDateTime cutOff(Matter matter, YearMonth month) {
        return matter == Matter.ORDERS
                ? month.plusMonths(1).atDay(cutOffDay).plusDays(1).atStartOfDay()
                : month.plusMonths(1).atDay(1).atStartOfDay();
    }
}
