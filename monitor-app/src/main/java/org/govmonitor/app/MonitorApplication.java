package org.govmonitor.app;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The service as Spring assembles it. */
@SpringBootApplication
public class MonitorApplication {
    /** Every day and every month is that of the office, whatever the machine says. */
    public static final ZoneId OFFICE_ZONE = ZoneId.of("Asia/Shanghai");

    @Bean
    Clock clock() {
        return Clock.system(OFFICE_ZONE);
    }
}
