package org.govmonitor.app.notify;

import org.govmonitor.app.notify.send.Senders;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is made of the settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NotifySettings.class)
class NotifyParts {
    @Bean
    Senders senders(NotifySettings settings) {
        return new Senders(settings.mail().server());
    }
}
