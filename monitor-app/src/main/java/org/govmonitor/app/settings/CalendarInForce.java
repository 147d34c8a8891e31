package org.govmonitor.app.settings;

import java.io.IOException;
import java.io.InputStream;
import org.govmonitor.calendar.WorkingDays;
import org.govmonitor.words.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The working days of the configuration folder, read once when the application starts. */
@Configuration(proxyBeanMethods = false)
class CalendarInForce {
    private static final Words WORDS = Words.of(CalendarInForce.class);
    private static final String FILE = "calendar.yaml";

    @Bean
    WorkingDays workingDays(ConfigDirectory config) throws IOException {
        try (InputStream yaml = config.open(FILE)) {
            return WorkingDays.read(yaml);
        } catch (IllegalArgumentException e) {
            throw new SettingRefusal(WORDS.say("file", config.describe(FILE), e.getMessage()), e);
        }
    }
}
