package org.govmonitor.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.settings.ConfigDirectory;
import org.govmonitor.app.settings.DataDirectory;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Starts the application on the folders of a command: whole for a service, or without web and scheduler for a command
 * that works beside a running service on the same database.
 */
final class OfficeStart {
    private static final Words WORDS = Words.of(OfficeStart.class);
    private static final String SERVICE_PROFILE = "service";

    private final Map<String, Object> settings = new LinkedHashMap<>();

    /**
     * @throws Refusal if a folder cannot be used
     */
    OfficeStart(Folders folders) {
        Path config = configFolder(folders.config);
        settings.put("spring.config.location", locations(config));
        if (config != null) {
            settings.put("monitor.config", config.toString());
        }
        settings.put("monitor.data", dataDirectory(folders.data).folder().toString());
    }

    /** Sets a key above every file. */
    OfficeStart with(String key, Object value) {
        settings.put(key, value);
        return this;
    }

    /** The whole service; bound to the loopback address unless the settings name another. */
    ConfigurableApplicationContext service() {
        with("server.address", "${monitor.console.address:127.0.0.1}");
        return run(new SpringApplicationBuilder(MonitorApplication.class)
                .web(WebApplicationType.SERVLET)
                .profiles(SERVICE_PROFILE));
    }

    /** The service without its schedule, whose days are the clock's: what happens is told step by step. */
    ConfigurableApplicationContext demonstration(Clock clock) {
        with("server.address", "127.0.0.1");
        return run(new SpringApplicationBuilder(MonitorApplication.class)
                .web(WebApplicationType.SERVLET)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("demoClock", Clock.class, () -> clock, bean -> bean.setPrimary(true))));
    }

    /** What a short command needs: the rooms and their database. */
    ConfigurableApplicationContext command() {
        with("spring.autoconfigure.exclude", "org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration");
        return run(new SpringApplicationBuilder(MonitorApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true));
    }

    private ConfigurableApplicationContext run(SpringApplicationBuilder builder) {
        // H2 reads it once, and would otherwise offer its file to the whole network.
        System.setProperty("h2.bindAddress", "127.0.0.1");
        return builder.run(settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new));
    }

    private static String locations(@Nullable Path config) {
        String own = "classpath:/,optional:classpath:/config/";
        return config == null ? own : own + ",optional:" + config.toUri();
    }

    private static @Nullable Path configFolder(@Nullable Path named) {
        try {
            Path folder = ConfigDirectory.of(named).folder();
            return folder == null ? null : folder.toAbsolutePath().normalize();
        } catch (IllegalArgumentException e) {
            throw new Refusal(e);
        }
    }

    /** @throws Refusal if it cannot be made */
    static DataDirectory dataDirectory(@Nullable Path named) {
        try {
            return DataDirectory.of(named);
        } catch (IOException e) {
            throw new Refusal(WORDS.say("data.folder", named, e.getMessage()), e);
        }
    }
}
