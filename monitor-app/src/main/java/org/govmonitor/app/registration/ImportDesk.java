package org.govmonitor.app.registration;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.file.Fault;
import org.govmonitor.registry.file.RegistryFile;
import org.govmonitor.registry.file.RegistryReading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Where a registry file is handed in, looked at, and taken once somebody has confirmed what was shown. What waits for that is
 * kept here and not with the browser, so that exactly what was shown is taken; a restart forgets it.
 */
@Service
public class ImportDesk {
    private static final int MOST_WAITING = 10;
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final RegistryImports imports;
    private final Clock clock;
    private final Map<String, Waiting> waiting = new LinkedHashMap<>();

    ImportDesk(RegistryImports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    private record Waiting(String file, Registry registry, String basis, String actor, Instant since) {}

    /** What came of handing a file in, or of confirming it. */
    public sealed interface Answer {
        /** @param faults each with its place in the file; nothing of it can be taken */
        record Refused(String file, List<Fault> faults) implements Answer {}

        /**
         * What taking it would do.
         *
         * @param token by which it is confirmed
         * @param again whether the registry was changed since an earlier preview, so that this one has to be looked at
         */
        record Previewed(String file, String token, ImportPreview preview, boolean again) implements Answer {}

        /** It was taken. */
        record Taken(String file, ImportReport report) implements Answer {}
    }

    /**
     * Reads a file and keeps it until it is confirmed.
     *
     * @param file its name; the ending tells the form
     * @throws IOException if the stream fails
     */
    public Answer handIn(String file, InputStream in, String actor) throws IOException {
        RegistryReading reading = RegistryFile.read(file, in);
        if (reading instanceof RegistryReading.Refused refused) {
            return new Answer.Refused(file, refused.faults());
        }
        return preview(file, ((RegistryReading.Accepted) reading).registry(), actor, false);
    }

    /** Takes what was shown to the same person; empty where nothing waits under the token any more. */
    public Optional<Answer> confirm(String token, String actor) {
        Waiting shown = withdraw(token, actor);
        if (shown == null) {
            return Optional.empty();
        }
        Optional<Answer> taken = imports.takePreviewed(shown.registry(), shown.basis(), actor)
                .map(report -> new Answer.Taken(shown.file(), report));
        return taken.isPresent() ? taken : Optional.of(preview(shown.file(), shown.registry(), actor, true));
    }

    private Answer preview(String file, Registry registry, String actor, boolean again) {
        ImportPreview preview = imports.preview(registry);
        String token = UUID.randomUUID().toString();
        keep(token, new Waiting(file, registry, preview.basis(), actor, clock.instant()));
        return new Answer.Previewed(file, token, preview, again);
    }

    private synchronized void keep(String token, Waiting shown) {
        Instant oldest = clock.instant().minus(PATIENCE);
        waiting.values().removeIf(one -> one.since().isBefore(oldest));
        Iterator<String> first = waiting.keySet().iterator();
        if (waiting.size() >= MOST_WAITING && first.hasNext()) {
            first.next();
            first.remove();
        }
        waiting.put(token, shown);
    }

    private synchronized @Nullable Waiting withdraw(String token, String actor) {
        Waiting shown = waiting.get(token);
        if (shown == null
                || !shown.actor().equals(actor)
                || shown.since().isBefore(clock.instant().minus(PATIENCE))) {
            return null;
        }
        waiting.remove(token);
        return shown;
    }
}
