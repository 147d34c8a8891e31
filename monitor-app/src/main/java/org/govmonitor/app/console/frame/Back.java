package org.govmonitor.app.console.frame;

/** The page that a form returns to, which it says itself: only pages of ours are gone to. */
public final class Back {
    private Back() {}

    /**
     * @param said path and query, from a form
     * @param otherwise where to go if that is no page of ours
     */
    public static String to(String said, String otherwise) {
        boolean ours = said.startsWith("/")
                && !said.startsWith("//")
                && said.chars().noneMatch(letter -> letter < ' ' || letter == '\\' || letter == '{' || letter == '}');
        return ours ? said : otherwise;
    }
}
