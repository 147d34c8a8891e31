package org.govmonitor.app.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.govmonitor.app.CountedStatements;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.SignedInBrowser;
import org.govmonitor.app.members.Role;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Opens every page of a large office as each sort of person does, and says how long each takes. Ends with 1 where one takes longer
 * than it may.
 */
final class PageTimes {
    private final ConfigurableApplicationContext office;
    private final CountedStatements statements;
    private final Map<Role, SignedInBrowser> people = new EnumMap<>(Role.class);
    private final int rounds;
    private static final int WARMING_UP = 2;

    private final Pattern only;

    private PageTimes(ConfigurableApplicationContext office, CountedStatements statements, int rounds, String only) {
        this.office = office;
        this.statements = statements;
        this.rounds = rounds;
        this.only = Pattern.compile(only);
    }

    /**
     * @param args the folder of the store, which is made and filled where it is not there yet; how many rounds count; what the
     *     addresses of the pages must hold that are opened, or nothing for all
     */
    public static void main(String[] args) throws IOException, SQLException {
        Path data = Path.of(args[0]);
        Files.createDirectories(data);
        CountedStatements statements = new CountedStatements();
        int missed;
        try (ConfigurableApplicationContext office = new SpringApplicationBuilder(MonitorApplication.class)
                .initializers(statements::initialize)
                .run(
                        "--spring.config.location=classpath:/,classpath:/config/",
                        "--monitor.data=" + data,
                        "--server.port=0")) {
            LocalDate today = LocalDate.now(office.getBean(Clock.class));
            if (JdbcClient.create(office.getBean(DataSource.class))
                            .sql("select count(*) from finding")
                            .query(Long.class)
                            .single()
                    == 0) {
                LargeOffice.fill(office.getBean(DataSource.class), today);
            }
            missed = new PageTimes(office, statements, Integer.parseInt(args[1]), args.length > 2 ? args[2] : "")
                    .measure(today);
        }
        System.out.println(missed == 0 ? "every limit is kept" : missed + " limits are missed");
        System.exit(missed == 0 ? 0 : 1);
    }

    /** A service in the morning has served pages before; what it is made of is compiled while they are opened. */
    private void warm(Visit visit) {
        for (Role role : visit.roles()) {
            Timing.open(Objects.requireNonNull(people.get(role)), visit.path(), WARMING_UP);
        }
    }

    private int measure(LocalDate today) {
        for (Role role : Role.values()) {
            people.put(
                    role,
                    role == Role.UNIT
                            ? SignedInBrowser.ofUnit(office, OfficeRegistry.unit(1))
                            : SignedInBrowser.as(office, role));
        }
        List<Visit> all = Visits.all(JdbcClient.create(office.getBean(DataSource.class)), today);
        all.stream().filter(visit -> visit.rounds() == 0).forEach(this::warm);
        List<Visit> visits =
                all.stream().filter(visit -> only.matcher(visit.path()).find()).toList();
        System.out.printf("%-9s %8s %8s %8s %5s %10s  %s%n", "role", "median", "p95", "cpu", "sql", "bytes", "page");
        List<String> slow = new ArrayList<>();
        int missed = 0;
        for (Visit visit : visits) {
            for (Role role : visit.roles()) {
                Timing timing = Timing.of(Objects.requireNonNull(people.get(role)), visit, statements, rounds);
                if (timing == null) {
                    if (role == Role.ADMIN) {
                        throw new IllegalStateException(visit.path() + " is not there");
                    }
                    continue;
                }
                boolean kept = timing.keeps(visit);
                System.out.printf(
                        "%-9s %8.1f %8.1f %8.1f %5d %10d  %s%s%n",
                        role,
                        timing.median(),
                        timing.nineteenOfTwenty(),
                        timing.processor(),
                        timing.statements(),
                        timing.bytes(),
                        visit.path(),
                        kept ? "" : "  <-- too slow");
                if (!kept) {
                    missed++;
                    slow.add(role + " " + visit.path());
                    timing.slowest().forEach(statement -> slow.add("    " + statement));
                }
            }
        }
        slow.forEach(System.out::println);
        return missed;
    }
}
