package org.govmonitor.app.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.govmonitor.words.Words;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Refuses a database that this program would misread. Flyway by itself passes over migrations of a later program as if
 * they were none of its business, and an older program would then write into tables it does not know.
 */
@Configuration(proxyBeanMethods = false)
class StoreGuard {
    private static final Words WORDS = Words.of(StoreGuard.class);

    /** Runs before any bean exists, so before anything opens the file. */
    @Bean
    static BeanFactoryPostProcessor fileFormatCheck(Environment environment) {
        return beans ->
                H2File.of(environment.getProperty("spring.datasource.url", "")).ifPresent(StoreGuard::check);
    }

    @Bean
    FlywayMigrationStrategy schemaCheck() {
        return flyway -> {
            refuseNewer(flyway);
            flyway.migrate();
        };
    }

    private static void check(H2File file) {
        try {
            file.check();
        } catch (IOException e) {
            throw new UncheckedIOException(WORDS.say("unreadable", e.getMessage()), e);
        }
    }

    private static void refuseNewer(Flyway flyway) {
        Optional<MigrationInfo> newer = Arrays.stream(flyway.info().all())
                .filter(migration -> migration.getState().isApplied()
                        && !migration.getState().isResolved())
                .findFirst();
        newer.ifPresent(migration -> {
            throw new StoreRefusal(WORDS.say("newer.schema", migration.getVersion()));
        });
    }
}
