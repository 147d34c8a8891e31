package org.govmonitor.registry.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.govmonitor.registry.Registry;
import org.govmonitor.words.Words;

/**
 * The registry as a file: YAML ({@code .yaml}, {@code .yml}) or an Excel workbook ({@code .xlsx}) with the same columns.
 * A file is taken whole or not at all.
 */
public final class RegistryFile {
    private static final Words WORDS = Words.of(RegistryFile.class);

    /** Larger files are refused unread. The registry of a city with all its columns has a tenth of this. */
    public static final int MOST_BYTES = 3_000_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private RegistryFile() {}

    /**
     * Reads a file. What is wrong with its content is in the answer, never an exception.
     *
     * @throws IOException if there is no such file or it cannot be read from the disk
     */
    public static RegistryReading read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(nameOf(file), in);
        }
    }

    /**
     * Reads a file that is already open.
     *
     * @param name its name: the ending tells the form, and messages begin with it
     * @throws IOException if the stream fails
     */
    public static RegistryReading read(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return refused(name, WORDS.say("file.large", MOST_BYTES / 1_000_000));
        }
        return switch (ending(name)) {
            case "yaml", "yml" -> readYaml(name, bytes);
            case "xlsx" -> WorkbookRegistry.read(name, bytes);
            default -> refused(name, WORDS.say("file.form"));
        };
    }

    /** The text of the YAML form, for who adds comments to it. */
    public static String yaml(Registry registry) {
        return YamlRegistryWriter.write(registry);
    }

    /**
     * The Excel form, each cell a text.
     *
     * @throws IOException if the workbook cannot be put together
     */
    public static byte[] workbook(Registry registry) throws IOException {
        return WorkbookRegistryWriter.write(registry);
    }

    /**
     * Writes the registry so that reading the file gives an equal one.
     *
     * @throws IllegalArgumentException if the file's ending is neither {@code .yaml}, {@code .yml} nor {@code .xlsx}
     * @throws IOException if it cannot be written
     */
    public static void write(Registry registry, Path file) throws IOException {
        byte[] bytes = switch (ending(nameOf(file))) {
            case "yaml", "yml" -> yaml(registry).getBytes(StandardCharsets.UTF_8);
            case "xlsx" -> WorkbookRegistryWriter.write(registry);
            default -> throw new IllegalArgumentException(file + " is neither .yaml nor .xlsx");
        };
        Files.write(file, bytes);
    }

    private static RegistryReading readYaml(String name, byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return refused(name, WORDS.say("file.encoding"));
        }
        return YamlRegistry.read(name, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    private static RegistryReading refused(String place, String reason) {
        Faults faults = new Faults();
        faults.add(place, reason);
        return new RegistryReading.Refused(faults.all());
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
