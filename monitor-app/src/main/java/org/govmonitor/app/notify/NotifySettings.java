package org.govmonitor.app.notify;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.govmonitor.app.notify.send.MailServer;
import org.govmonitor.app.settings.SettingRefusal;
import org.govmonitor.words.Words;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code monitor.notify}: what each key means stands in {@code config/application.yaml}.
 *
 * @param quiet such as {@code 22:00-07:30}, or empty
 * @param retryFor from posting to the last try
 */
@Validated
@ConfigurationProperties(prefix = "monitor.notify", ignoreUnknownFields = false)
record NotifySettings(
        @DefaultValue("22:00-07:30") String quiet,

        @DefaultValue("48h") @DurationMin(hours = 1) @DurationMax(days = 14)
        Duration retryFor,

        @DefaultValue @Valid Mail mail) {
    private static final Words WORDS = Words.of(NotifySettings.class);

    /** @throws SettingRefusal where quiet hours are none */
    NotifySettings {
        QuietHours.of(quiet);
    }

    QuietHours quietHours() {
        return QuietHours.of(quiet);
    }

    /**
     * The mail server.
     *
     * @param host empty where there is none
     * @param port 0 for the usual one of the kind of line
     */
    record Mail(
            @DefaultValue("") String host,
            @DefaultValue("0") @Min(0) @Max(65_535) int port,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("") String from,
            @DefaultValue("TLS") MailServer.Tls tls) {

        /** @throws SettingRefusal where there is a server and no good address of the sender */
        Mail {
            if (!host.isEmpty()) {
                requireSender(from);
            }
        }

        /** Null where there is none. */
        @Nullable
        MailServer server() {
            return host.isEmpty()
                    ? null
                    : new MailServer(
                            host,
                            port == 0 ? usualPort() : port,
                            user.isEmpty() ? null : user,
                            user.isEmpty() ? null : password,
                            from,
                            tls);
        }

        private int usualPort() {
            return switch (tls) {
                case NONE -> 25;
                case STARTTLS -> 587;
                case TLS -> 465;
            };
        }

        private static void requireSender(String from) {
            try {
                InternetAddress[] parsed = InternetAddress.parse(from, true);
                if (parsed.length == 1) {
                    parsed[0].validate();
                    return;
                }
            } catch (AddressException e) {
                throw new SettingRefusal(WORDS.say("mail.from", from), e);
            }
            throw new SettingRefusal(WORDS.say("mail.from", from));
        }

        /** Without the password. */
        @Override
        public String toString() {
            return host + ":" + port;
        }
    }
}
