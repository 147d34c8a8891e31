package org.govmonitor.app.availability;

import java.time.Clock;
import java.time.Duration;
import org.govmonitor.fetch.TimedFetcher;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.probe.OwnLine;
import org.govmonitor.probe.SiteProbe;
import org.govmonitor.probe.SlotTimes;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of probing as catalogue and settings want them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AvailabilitySettings.class)
class ProbeParts {
    private static final Duration KNOWN_GOOD_LIMIT = Duration.ofSeconds(10);

    @Bean
    SiteProbe siteProbe(TimedFetcher fetcher, Indicators indicators, Clock clock) {
        return new SiteProbe(fetcher, indicators.availability().limit(), clock);
    }

    @Bean
    OwnLine ownLine(TimedFetcher fetcher, AvailabilitySettings settings, Clock clock) {
        return new OwnLine(
                fetcher, settings.knownGoodAddresses(), settings.knownGoodAtLeast(), KNOWN_GOOD_LIMIT, clock);
    }

    @Bean
    SlotTimes slotTimes(AvailabilitySettings settings, Indicators indicators, Clock clock) {
        settings.requireFit(indicators.availability());
        return new SlotTimes(settings.perDay(), clock.getZone());
    }
}
