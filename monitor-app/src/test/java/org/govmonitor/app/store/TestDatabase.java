package org.govmonitor.app.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.govmonitor.app.SkippedSuites;

/**
 * An empty database for a test.
 *
 * @param url of JDBC; the password is empty
 */
public record TestDatabase(String url, String user) {
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
        SkippedSuites.unless(server.isPresent(), suite, PostgresServer.whyNot(), ENABLE);
        return new TestDatabase(server.orElseThrow().newDatabase(), "monitor");
    }
}
