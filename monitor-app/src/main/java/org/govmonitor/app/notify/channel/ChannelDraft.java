package org.govmonitor.app.notify.channel;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Arrays;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.govmonitor.app.notify.send.ChannelKind;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A channel as it is typed.
 *
 * @param unit null for the office
 * @param address a URL, or mail addresses; empty to keep what is there
 * @param secret empty for none, or to keep what is there
 */
public record ChannelDraft(@Nullable String unit, ChannelKind kind, String name, String address, String secret) {
    private static final Words WORDS = Words.of(ChannelDraft.class);
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ADDRESS = 1000;
    private static final int LONGEST_SECRET = 200;
    private static final int SHORTEST_KEY = 16;
    private static final int MOST_ADDRESSES = 20;

    public ChannelDraft {
        name = name.strip();
        address = address.strip();
        secret = secret.strip();
    }

    /** @throws IllegalArgumentException with a line for people that repeats neither address nor secret */
    void requireName() {
        if (name.isEmpty() || name.length() > LONGEST_NAME || !name.equals(name.replaceAll("\\p{Cntrl}", ""))) {
            throw new IllegalArgumentException(WORDS.say("name", LONGEST_NAME));
        }
    }

    /** @throws IllegalArgumentException likewise */
    String wholeAddress() {
        if (address.isEmpty() || address.length() > LONGEST_ADDRESS) {
            throw new IllegalArgumentException(WORDS.say(kind.isWeb() ? "url" : "mail"));
        }
        return kind.isWeb() ? url() : mail();
    }

    /** Null for none. @throws IllegalArgumentException likewise */
    @Nullable
    String wholeSecret() {
        if (secret.length() > LONGEST_SECRET) {
            throw new IllegalArgumentException(WORDS.say("secret"));
        }
        if (kind == ChannelKind.WEBHOOK && secret.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException(WORDS.say("key", SHORTEST_KEY));
        }
        return secret.isEmpty() || !kind.takesSecret() ? null : secret;
    }

    private String url() {
        HttpUrl url = HttpUrl.parse(address);
        if (url == null || !url.username().isEmpty() || !url.password().isEmpty()) {
            throw new IllegalArgumentException(WORDS.say("url"));
        }
        return url.toString();
    }

    private String mail() {
        try {
            InternetAddress[] parsed =
                    InternetAddress.parse(address.replaceAll("[\\s,;\\x{FF0C}\\x{FF1B}\\x{3001}]+", ","), true);
            if (parsed.length == 0 || parsed.length > MOST_ADDRESSES) {
                throw new IllegalArgumentException(WORDS.say("mail"));
            }
            for (InternetAddress one : parsed) {
                one.validate();
            }
            return Arrays.stream(parsed).map(InternetAddress::getAddress).collect(Collectors.joining(", "));
        } catch (AddressException e) {
            throw new IllegalArgumentException(WORDS.say("mail"), e);
        }
    }

    @Override
    public String toString() {
        return kind + " " + name;
    }
}
