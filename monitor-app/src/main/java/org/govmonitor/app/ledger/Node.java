package org.govmonitor.app.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.govmonitor.app.settings.DataDirectory;
import org.springframework.stereotype.Component;

/**
 * The name under which this data directory claims scans. One service runs on a directory at a time, so what an earlier
 * process claimed under the same name is dead, whatever its lease says.
 */
@Component
class Node {
    private static final String FILE = "node.id";

    private final String name;

    Node(DataDirectory data) throws IOException {
        Path file = data.resolve(FILE);
        if (!Files.exists(file)) {
            Path whole = Files.createTempFile(data.folder(), FILE, null);
            Files.writeString(whole, UUID.randomUUID().toString());
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        }
        name = Files.readString(file).strip();
    }

    String name() {
        return name;
    }
}
