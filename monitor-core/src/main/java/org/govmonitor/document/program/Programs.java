package org.govmonitor.document.program;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The programs of others that may help.
 *
 * @param tesseract reads pictures; null leaves these unread
 * @param bsdtar takes RAR archives apart; null leaves these unread
 */
public record Programs(@Nullable Path tesseract, @Nullable Path bsdtar) {
    public static final Programs NONE = new Programs(null, null);

    private static final String TESSERACT = "tesseract";
    private static final String BSDTAR = "bsdtar";

    /**
     * Those that are installed.
     *
     * @param path the folders to look in, as the variable {@code PATH} lists them
     */
    public static Programs installed(String path) {
        // Without the shell nothing would hold them within their limits.
        return Files.isExecutable(BoundedProgram.SHELL)
                ? new Programs(find(TESSERACT, path), find(BSDTAR, path))
                : NONE;
    }

    public Programs withTesseract(@Nullable Path other) {
        return new Programs(other, bsdtar);
    }

    /** As arguments of a process that is to use them. */
    public List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        if (tesseract != null) {
            arguments.add(TESSERACT + "=" + tesseract);
        }
        if (bsdtar != null) {
            arguments.add(BSDTAR + "=" + bsdtar);
        }
        return arguments;
    }

    /** From the arguments of a process. */
    public static Programs of(List<String> arguments) {
        return new Programs(named(TESSERACT, arguments), named(BSDTAR, arguments));
    }

    private static @Nullable Path named(String program, List<String> arguments) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(program + "="))
                .map(argument -> Path.of(argument.substring(program.length() + 1)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Path find(String program, String path) {
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(Predicate.not(String::isBlank))
                .map(folder -> in(folder, program))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Path in(String folder, String program) {
        try {
            Path file = Path.of(folder, program).toAbsolutePath();
            return Files.isRegularFile(file) && Files.isExecutable(file) ? file : null;
        } catch (InvalidPathException noFolder) {
            return null;
        }
    }
}
