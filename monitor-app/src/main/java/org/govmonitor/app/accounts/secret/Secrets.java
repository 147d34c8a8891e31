package org.govmonitor.app.accounts.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.govmonitor.app.accounts.MediaSettings;
import org.govmonitor.app.settings.DataDirectory;
import org.govmonitor.app.settings.Seal;
import org.govmonitor.media.AppSecrets;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Service;

/** The secrets of accounts. */
@Service
public class Secrets implements AppSecrets {
    private static final Words WORDS = Words.of(MediaSettings.class);
    private static final Logger log = LoggerFactory.getLogger(Secrets.class);

    /** Before an AppID, names the variable of the environment that holds its secret. */
    public static final String VARIABLE = "MONITOR_WECHAT_SECRET_";

    private static final String PURPOSE = "account secrets";

    private final SecretRows rows;
    private final Seal seal;
    private final Environment environment;
    private final Clock clock;

    Secrets(SecretRows rows, DataDirectory data, Environment environment, Clock clock) {
        this.rows = rows;
        this.seal = new Seal(data, PURPOSE);
        this.environment = environment;
        this.clock = clock;
    }

    /**
     * Seals a secret and keeps it in place of an earlier one.
     *
     * @param owner an AppID or an original id, as the kind wants it
     * @param by who entered it
     * @throws IllegalArgumentException with a line for people that repeats nothing of it, where owner or secret have another form
     */
    public void enter(String owner, SecretKind kind, String secret, String by) {
        if (!kind.isOf(owner)) {
            throw new IllegalArgumentException(
                    WORDS.say(kind == SecretKind.APP_SECRET ? "app.owner" : "callback.owner"));
        }
        if (!kind.isFormOf(secret)) {
            throw new IllegalArgumentException(WORDS.say("secret.form"));
        }
        try {
            String sealed = seal.close(secret, bound(owner, kind));
            rows.save(new SecretRow(new SecretRow.Id(owner, kind.name()), sealed, by, clock.instant()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@inheritDoc} */
    @Override
    public @Nullable String of(String appId) {
        String given = environment.getProperty(VARIABLE + appId);
        return given != null && !given.isBlank() ? given.strip() : of(appId, SecretKind.APP_SECRET);
    }

    /** A secret, or null where none was entered or it can no longer be opened. */
    public @Nullable String of(String owner, SecretKind kind) {
        SecretRow row = rows.findById(new SecretRow.Id(owner, kind.name())).orElse(null);
        if (row == null) {
            return null;
        }
        try {
            String secret = seal.open(row.sealed(), bound(owner, kind)).orElse(null);
            if (secret == null) {
                log.warn("the {} of {} was sealed with another key; enter it again", kind, owner);
            }
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bound(String owner, SecretKind kind) {
        return kind + " " + owner;
    }
}
