package org.govmonitor.app.settings;

import java.io.IOException;
import java.io.InputStream;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.words.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue of the configuration folder, read once when the application starts. */
@Configuration(proxyBeanMethods = false)
class IndicatorsInForce {
    private static final Words WORDS = Words.of(IndicatorsInForce.class);
    private static final String FILE = "indicators.yaml";

    @Bean
    Indicators indicators(ConfigDirectory config) throws IOException {
        try (InputStream yaml = config.open(FILE)) {
            return Indicators.read(yaml);
        } catch (IllegalArgumentException e) {
            throw new SettingRefusal(WORDS.say("file", config.describe(FILE), e.getMessage()), e);
        }
    }
}
