package org.govmonitor.app.publishing.pdf;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** {@code monitor.pdf}: what each key means stands in {@code config/application.yaml}. */
@Validated
@ConfigurationProperties(prefix = "monitor.pdf", ignoreUnknownFields = false)
record PdfSettings(
        @DefaultValue("") String program,

        @DefaultValue("60s") @DurationMin(seconds = 1) @DurationMax(minutes = 10)
        Duration timeLimit) {
    private static final List<String> NAMES = List.of("soffice", "libreoffice");

    /**
     * The program, if it is there.
     *
     * @param path the folders to look in where none is named, as the variable {@code PATH} lists them
     */
    Optional<Path> found(String path) {
        Stream<String> candidates = program.isBlank()
                ? Arrays.stream(path.split(File.pathSeparator))
                        .filter(Predicate.not(String::isBlank))
                        .flatMap(folder -> NAMES.stream().map(name -> folder + File.separator + name))
                : Stream.of(program);
        return candidates
                .flatMap(file -> path(file).stream())
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    private static Optional<Path> path(String file) {
        try {
            return Optional.of(Path.of(file).toAbsolutePath());
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
