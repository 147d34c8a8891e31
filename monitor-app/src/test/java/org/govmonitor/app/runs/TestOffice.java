package org.govmonitor.app.runs;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.govmonitor.app.MonitorApplication;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The service as {@code serve} starts it, on a folder and a clock of a test's own, with loopback as its own network. */
public final class TestOffice {
    private TestOffice() {}

    /**
     * @param folder holds {@code config} and gets {@code data}
     * @param settings {@code key=value}, above all others; nothing is scheduled unless they say so
     */
    public static ConfigurableApplicationContext start(Path folder, Clock clock, String... settings) {
        Map<String, String> all = new HashMap<>(Map.of(
                "spring.config.location", "classpath:/,classpath:/config/",
                "monitor.config", folder.resolve("config").toString(),
                "monitor.data", folder.resolve("data").toString(),
                "monitor.fetch.delay", "0",
                "monitor.fetch.allow-address", "127.0.0.0/8",
                "monitor.availability.per-day", "0",
                "server.port", "0"));
        List.of("columns", "content", "deep.cron", "accounts", "whole", "open")
                .forEach(plan -> all.put("monitor.scan." + plan, "-"));
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            all.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return new SpringApplicationBuilder(MonitorApplication.class)
                .profiles("service")
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("settableClock", Clock.class, () -> clock, TestOffice::prefer))
                .run(all.entrySet().stream().map(setting -> "--" + setting).toArray(String[]::new));
    }

    private static void prefer(BeanDefinition bean) {
        bean.setPrimary(true);
    }
}
