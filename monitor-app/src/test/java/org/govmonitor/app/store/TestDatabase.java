package org.govmonitor.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;

/**
 * An empty database for a test.
 *
 * @param url of JDBC; the password is empty
 */
public record TestDatabase(String url, String user) {
    private static final Path SKIPPED = Path.of("target", "skipped-suites");
    private static final String ENABLE = "apt-get install -y postgresql";

    /** In memory; the engine is the one that keeps files. */
    public static TestDatabase h2InMemory() {
        return new TestDatabase("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa");
    }

    public static TestDatabase h2InFile(Path folder) {
        return new TestDatabase("jdbc:h2:file:" + folder.resolve("monitor") + ";AUTO_SERVER=TRUE", "sa");
    }

    /** Where no server can run, the calling suite is skipped, and says so where the build's last lines are made. */
    public static TestDatabase postgres(Class<?> suite) throws IOException, SQLException {
        Optional<PostgresServer> server = PostgresServer.get();
        if (server.isEmpty()) {
            Files.createDirectories(SKIPPED);
            Files.writeString(
                    SKIPPED.resolve(suite.getSimpleName() + ".txt"),
                    suite.getSimpleName() + " was skipped (" + PostgresServer.whyNot() + "); to enable it: " + ENABLE
                            + "\n");
        }
        Assumptions.assumeTrue(server.isPresent(), PostgresServer::whyNot);
        return new TestDatabase(server.orElseThrow().newDatabase(), "monitor");
    }
}
