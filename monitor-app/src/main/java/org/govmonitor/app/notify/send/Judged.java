package org.govmonitor.app.notify.send;

import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import org.govmonitor.app.notify.send.WebPost.Answer;
import org.govmonitor.words.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an answer means: the one place where lasting refusals and passing trouble are told apart. */
final class Judged {
    private static final Words WORDS = Words.of(Judged.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<Integer> PASSING = Set.of(408, 425, 429);
    private static final int LONGEST_REASON = 200;

    private Judged() {}

    /**
     * How a robot says what became of a message.
     *
     * @param code the field whose 0 means that it was taken
     * @param text the field that says why not
     * @param passing codes of trouble that passes: too many messages, a busy system
     */
    record Dialect(String code, String text, Set<Long> passing) {}

    /** Of a robot: its word counts, not the status of HTTP alone. */
    static Outcome ofRobot(Answer answer, Dialect dialect, Way way) {
        Outcome ofHttp = ofWeb(answer);
        if (!(ofHttp instanceof Outcome.Sent) || !(answer instanceof Answer.Said said)) {
            return ofHttp;
        }
        JsonNode word = json(said.body());
        JsonNode code = word.path(dialect.code());
        if (!code.isIntegralNumber()) {
            return new Outcome.Refused(WORDS.say("robot.strange"));
        }
        if (code.longValue() == 0) {
            return new Outcome.Sent("");
        }
        String reason = WORDS.say(
                "robot.refused",
                code.longValue(),
                cut(way.hide(word.path(dialect.text()).asString(""))));
        return dialect.passing().contains(code.longValue()) ? new Outcome.Later(reason) : new Outcome.Refused(reason);
    }

    /** By the status of HTTP. */
    static Outcome ofWeb(Answer answer) {
        if (answer instanceof Answer.Unreached none) {
            return new Outcome.Later(none.reason());
        }
        if (answer instanceof Answer.Silent none) {
            return new Outcome.Unsure(none.reason());
        }
        int status = ((Answer.Said) answer).status();
        if (status >= 200 && status < 300) {
            return new Outcome.Sent("");
        }
        if (status >= 300 && status < 400) {
            return new Outcome.Refused(WORDS.say("web.redirect", status));
        }
        String reason = WORDS.say("web.status", status);
        return status >= 500 || PASSING.contains(status) ? new Outcome.Later(reason) : new Outcome.Refused(reason);
    }

    /** An address that is none, which nothing is sent to. */
    static Outcome noAddress() {
        return new Outcome.Refused(WORDS.say("web.address"));
    }

    static Optional<HttpUrl> address(Way way) {
        return Optional.ofNullable(HttpUrl.parse(way.address()));
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException none) {
            return JSON.createObjectNode();
        }
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + "…";
    }
}
