package org.govmonitor.app.settings;

import java.io.IOException;
import java.nio.file.Path;
import org.govmonitor.privacy.KeyedHash;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The folders that this process was started with, and the key that lies in one of them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Directories.Named.class)
class Directories {

    /**
     * As text, since Spring would look for a relative path inside the jar first.
     *
     * @param config null for the default of {@link ConfigDirectory}
     */
    @ConfigurationProperties("monitor")
    record Named(
            @Nullable String config, @DefaultValue("data") String data) {}

    @Bean
    ConfigDirectory configDirectory(Named named) {
        return ConfigDirectory.of(named.config() == null ? null : Path.of(named.config()));
    }

    @Bean
    DataDirectory dataDirectory(Named named) throws IOException {
        return DataDirectory.of(Path.of(named.data()));
    }

    @Bean
    KeyedHash keyedHash(DataDirectory data) throws IOException {
        return data.keyedHash();
    }
}
