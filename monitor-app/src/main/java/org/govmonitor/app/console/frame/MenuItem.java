package org.govmonitor.app.console.frame;

import java.util.List;
import org.govmonitor.app.members.Member;
import org.jspecify.annotations.Nullable;

/**
 * A place of the menu.
 *
 * @param key of its word, and the name by which its pages call it
 */
public record MenuItem(String key, String href, String icon) {
    private static final List<MenuItem> ALL = List.of(
            new MenuItem("today", "/", "bi-sunrise"),
            new MenuItem("findings", "/findings", "bi-clipboard-check"),
            new MenuItem("sites", "/sites", "bi-window"),
            new MenuItem("accounts", "/accounts", "bi-phone"),
            new MenuItem("runs", "/runs", "bi-radar"),
            new MenuItem("lists", "/lists", "bi-file-earmark-text"),
            new MenuItem("settings", "/settings", "bi-sliders"));

    static List<MenuItem> of(@Nullable Member member) {
        if (member == null) {
            return List.of();
        }
        return ALL.stream()
                .filter(item -> !item.key.equals("settings") || member.reviews())
                .toList();
    }
}
