package org.govmonitor.app.console.registry;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What does not exist, or lies outside what the reader may see: to him the same. */
final class NotThere extends ResponseStatusException {
    private static final long serialVersionUID = 1;

    NotThere() {
        super(HttpStatus.NOT_FOUND);
    }

    /** @throws NotThere where nothing was found */
    static void ifEmpty(Optional<?> found) {
        if (found.isEmpty()) {
            throw new NotThere();
        }
    }
}
