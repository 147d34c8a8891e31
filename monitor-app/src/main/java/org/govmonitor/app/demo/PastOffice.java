package org.govmonitor.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.govmonitor.app.members.Role;
import org.govmonitor.indicator.ProblemKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What {@code demo/past.yaml} says of the people of the sample office and of what they did.
 *
 * @param reviewer whose word the history names
 * @param editor the name of whoever answers for a unit that has no member, a pattern that takes the unit
 * @param hand what people found that no check looks for
 * @param office that hands problems down
 * @param number under which it does so, a pattern that takes year and number
 */
record PastOffice(
        List<Somebody> people,
        String reviewer,
        String editor,
        List<String> confirm,
        List<String> reject,
        List<String> remind,
        List<String> report,
        List<String> close,
        List<String> reopen,
        List<Excuse> exempt,
        Pattern pattern,
        List<LeakText> leaks,
        List<String> names,
        List<String> hand,
        String office,
        String number) {

    static PastOffice load() throws IOException {
        try (InputStream yaml = PastOffice.class.getResourceAsStream("/demo/past.yaml")) {
            return new YAMLMapper().readValue(yaml, PastOffice.class);
        }
    }

    /** A person of the office. */
    record Somebody(
            String login, String name, Role role, @Nullable String unit) {}

    /** A finding about a column that is excused for some days from the present one on. */
    record Excuse(String site, String column, String reason, int days) {}

    /** A kind of problem of a site that is. */
    record Pattern(String site, ProblemKind kind, String reason, int days) {}

    /** An article with places for what must not be published. */
    record LeakText(String title, String body) {}

    /** Who answers for a unit, as histories print him. */
    String editorOf(String unit) {
        return people.stream()
                .filter(one -> unit.equals(one.unit()))
                .map(Somebody::name)
                .findFirst()
                .orElse(editor.replace("{0}", unit));
    }
}
