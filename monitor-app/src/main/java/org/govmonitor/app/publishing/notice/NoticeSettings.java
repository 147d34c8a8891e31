package org.govmonitor.app.publishing.notice;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code monitor.notice} of the settings.
 *
 * @param office that signs notices, may be empty where the template names it
 */
@ConfigurationProperties(prefix = "monitor.notice", ignoreUnknownFields = false)
record NoticeSettings(@DefaultValue("") String office) {}
