package org.govmonitor.app.sight;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.govmonitor.app.MonitorApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** An office on a port of its own, whose clock stands still. */
final class WalkedOffice {
    static final LocalDate TODAY = LocalDate.of(2024, 1, 8);
    static final Instant SCANNED =
            TODAY.atTime(8, 0).atZone(MonitorApplication.OFFICE_ZONE).toInstant();
    static final Instant NOW = SCANNED.plusSeconds(3600);

    private WalkedOffice() {}

    static ConfigurableApplicationContext open(Path data) {
        Clock clock = Clock.fixed(NOW, MonitorApplication.OFFICE_ZONE);
        return new SpringApplicationBuilder(MonitorApplication.class)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("fixedClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .run(
                        "--spring.config.location=classpath:/,classpath:/config/",
                        "--monitor.data=" + data,
                        "--server.port=0");
    }
}
