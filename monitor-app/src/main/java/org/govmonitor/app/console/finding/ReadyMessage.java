package org.govmonitor.app.console.finding;

import java.util.Locale;
import org.govmonitor.app.ledger.FindingView;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What to say on the telephone or in a chat to whoever answers for a finding: unit, problem, place, deadline. */
@Component
class ReadyMessage {
    private final MessageSource words;

    ReadyMessage(MessageSource words) {
        this.words = words;
    }

    String of(FindingLine line, FindingView finding) {
        String due = line.dueOn() == null
                ? say("message.soon")
                : say("message.due", line.dueOn().toString());
        String newest = finding.detail().newest() == null
                ? ""
                : say("message.newest", finding.detail().newest().toString());
        return say(
                "message.text",
                line.unit(),
                line.target(),
                line.wording(),
                line.place(),
                line.url() == null || line.url().equals(line.place()) ? "" : " " + line.url(),
                newest,
                line.foundOn().toString(),
                due,
                line.id());
    }

    private String say(String key, Object... places) {
        return words.getMessage(key, places, Locale.CHINA);
    }
}
