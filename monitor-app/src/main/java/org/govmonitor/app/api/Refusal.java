package org.govmonitor.app.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Why a program does not get what it asked for; {@link ApiProblems} tells it. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient Map<String, Object> more;

    /** @param detail in words, or null for the words of the status */
    Refusal(HttpStatus status, @Nullable String detail, Map<String, Object> more) {
        super(detail);
        this.status = status;
        this.more = Map.copyOf(more);
    }

    Refusal(HttpStatus status, @Nullable String detail) {
        this(status, detail, Map.of());
    }

    /** What lies outside somebody's sight is as if it were not there. */
    static Refusal notThere() {
        return new Refusal(HttpStatus.NOT_FOUND, null);
    }

    HttpStatus status() {
        return status;
    }

    /** What the problem tells beside its words, by name. */
    Map<String, Object> more() {
        return more;
    }
}
