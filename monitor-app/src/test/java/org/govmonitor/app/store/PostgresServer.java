package org.govmonitor.app.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL for as long as the tests run: the machine's own programs, else those of the test class path. It refuses
 * to run as root, so root starts it as nobody.
 */
final class PostgresServer {
    private static final String BUNDLED = "/postgres-linux-x86_64.txz";
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final Path DROP_RIGHTS = Path.of("/usr/bin/setpriv");
    private static final String READY = "database system is ready to accept connections";

    private static @Nullable PostgresServer running;
    private static @Nullable String whyNot;

    private final int port;

    private PostgresServer(int port) {
        this.port = port;
    }

    /** The one server of this process; empty where none can run, and then {@link #whyNot} tells. */
    static synchronized Optional<PostgresServer> get() {
        if (running == null && whyNot == null) {
            try {
                running = start();
            } catch (IOException e) {
                whyNot = e.getMessage();
            }
        }
        return Optional.ofNullable(running);
    }

    static synchronized String whyNot() {
        return String.valueOf(whyNot);
    }

    /** The address of a new, empty database. */
    String newDatabase() throws SQLException {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = DriverManager.getConnection(url("postgres"), "monitor", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return url(name);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static PostgresServer start() throws IOException {
        Path home = Files.createTempDirectory("monitor-postgres");
        // The server's user must be able to look into it, and to make its own folder there.
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(home)));
        Path programs = programs(home);
        Path data = home.resolve("data");
        run(asServer(
                programs.resolve("initdb"),
                "-D",
                data,
                "-U",
                "monitor",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C",
                "-N"));
        int port = freePort();
        Process server = process(asServer(
                programs.resolve("postgres"),
                "-D",
                data,
                "-p",
                port,
                "-h",
                "127.0.0.1",
                "-F",
                "-c",
                "unix_socket_directories="));
        Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
        awaitReady(server);
        return new PostgresServer(port);
    }

    private static Path programs(Path home) throws IOException {
        if (Files.isDirectory(INSTALLED)) {
            try (Stream<Path> versions = Files.list(INSTALLED)) {
                Optional<Path> programs = versions.map(version -> version.resolve("bin"))
                        .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                        .max(Path::compareTo);
                if (programs.isPresent()) {
                    return programs.get();
                }
            }
        }
        if (!System.getProperty("os.name").equals("Linux")
                || !System.getProperty("os.arch").equals("amd64")) {
            throw new IOException("no PostgreSQL programs for this machine");
        }
        unpack(home);
        return home.resolve("bin");
    }

    private static void unpack(Path home) throws IOException {
        try (InputStream packed = PostgresServer.class.getResourceAsStream(BUNDLED)) {
            if (packed == null) {
                throw new IOException("no PostgreSQL programs on the test class path");
            }
            TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = home.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, file);
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
    }

    private static List<String> asServer(Path program, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            if (!Files.isExecutable(DROP_RIGHTS)) {
                throw new IOException("PostgreSQL refuses to run as root, and there is no setpriv to drop its rights");
            }
            command.addAll(List.of(DROP_RIGHTS.toString(), "--reuid=65534", "--regid=65534", "--clear-groups"));
        }
        command.add(program.toString());
        Stream.of(arguments).map(String::valueOf).forEach(command::add);
        return command;
    }

    private static Process process(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.directory(Path.of("/").toFile());
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    private static void run(List<String> command) throws IOException {
        Process process = process(command);
        String said = new String(process.getInputStream().readAllBytes());
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("PostgreSQL could not be prepared: " + said.strip());
        }
    }

    private static void awaitReady(Process server) throws IOException {
        BufferedReader log = server.inputReader();
        StringBuilder said = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            said.append(line).append('\n');
            if (line.contains(READY)) {
                Thread drain = new Thread(() -> log.lines().forEach(ignored -> {}), "postgres-log");
                drain.setDaemon(true);
                drain.start();
                return;
            }
        }
        throw new IOException("PostgreSQL did not start: " + said);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path home) {
        try (Stream<Path> files = Files.walk(home)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
