package org.govmonitor.app.registration;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.govmonitor.app.store.Previews;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.file.Fault;
import org.govmonitor.registry.file.RegistryFile;
import org.govmonitor.registry.file.RegistryReading;
import org.springframework.stereotype.Service;

/**
 * Where a registry file is handed in, looked at, and taken once somebody has confirmed what was shown. What waits for that is
 * kept here and not with the browser, so that exactly what was shown is taken; a restart forgets it.
 */
@Service
public class ImportDesk {
    private final RegistryImports imports;
    private final Previews<Waiting> waiting;

    ImportDesk(RegistryImports imports, Clock clock) {
        this.imports = imports;
        this.waiting = new Previews<>(clock);
    }

    private record Waiting(String file, Registry registry, String basis) {}

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
        return waiting.withdraw(token, actor).map(shown -> take(shown, actor));
    }

    private Answer take(Waiting shown, String actor) {
        return imports.takePreviewed(shown.registry(), shown.basis(), actor)
                .<Answer>map(report -> new Answer.Taken(shown.file(), report))
                .orElseGet(() -> preview(shown.file(), shown.registry(), actor, true));
    }

    private Answer preview(String file, Registry registry, String actor, boolean again) {
        ImportPreview preview = imports.preview(registry);
        String token = waiting.keep(new Waiting(file, registry, preview.basis()), actor);
        return new Answer.Previewed(file, token, preview, again);
    }
}
