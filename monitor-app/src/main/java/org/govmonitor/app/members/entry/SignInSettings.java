package org.govmonitor.app.members.entry;

import java.time.Duration;
import org.govmonitor.app.members.Members;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code monitor.sign-in} of the settings.
 *
 * @param idle after which a session ends that asked nothing
 * @param longest after which a session ends in any case
 * @param oidc the office that vouches for people; null where there is none
 */
@ConfigurationProperties("monitor.sign-in")
record SignInSettings(
        @DefaultValue("8h") Duration idle,
        @DefaultValue("24h") Duration longest,
        @Nullable Oidc oidc) {
    private static final Words WORDS = Words.of(Members.class);

    SignInSettings {
        if (idle.compareTo(Duration.ZERO) <= 0 || longest.compareTo(Duration.ZERO) <= 0) {
            throw new IllegalArgumentException(WORDS.say("idle"));
        }
        if (oidc != null && oidc.issuer().isEmpty()) {
            oidc = null;
        }
    }

    /**
     * OpenID Connect.
     *
     * @param issuer its address, as its tokens name it; empty means that there is none
     * @param claim of the token, that says a member's login
     * @param name on the button
     */
    record Oidc(
            @DefaultValue("") String issuer,
            @DefaultValue("") String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue("preferred_username") String claim,
            @DefaultValue("") String name) {
        Oidc {
            boolean safe = issuer.startsWith("https://") || issuer.startsWith("http://127.0.0.1");
            if (!issuer.isEmpty() && (!safe || clientId.isEmpty() || clientSecret.isEmpty())) {
                throw new IllegalArgumentException(WORDS.say("oidc"));
            }
        }

        @Override
        public String toString() {
            return "Oidc[" + issuer + "]";
        }
    }
}
