package org.govmonitor.app.notify.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govmonitor.app.ledger.Discretion;
import org.govmonitor.app.settings.ConfigDirectory;
import org.govmonitor.app.settings.SettingRefusal;
import org.govmonitor.words.Words;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** The templates in force, read once when the application starts. */
@Component
public class Texts {
    private static final Words WORDS = Words.of(Texts.class);
    private static final String FOLDER = "templates";
    private static final Set<String> SHIPPED = Set.of("test", "daily", "weekly", "monthly", "month", "office");
    private static final Pattern FILE = Pattern.compile("message-([a-z][a-z0-9-]{0,39})\\.txt");

    /** Lists that a template may speak of though a message says nothing of them. */
    private static final List<String> LISTS = List.of("fresh", "dueToday", "overdue", "soon");

    /** A line that holds nothing but the marks of the engine is none of the text. */
    private static final Pattern MARKS_ALONE =
            Pattern.compile("(?m)^[ \\t]*((?:\\[#[^\\]\\n]*]|\\[/[^\\]\\n]*])+)[ \\t]*\\r?\\n");

    private static final int LONGEST_SUBJECT = 200;

    private final ConfigDirectory config;
    private final Discretion discretion;
    private final TemplateEngine engine = engine();
    private final Map<String, String> templates = new LinkedHashMap<>();

    /** @throws SettingRefusal if a template of the configuration folder is faulty; its message names it */
    Texts(ConfigDirectory config, Discretion discretion) {
        this.config = config;
        this.discretion = discretion;
        for (String name : names()) {
            templates.put(name, read(name));
            Sample.both().forEach(values -> tryOut(name, values));
        }
    }

    /**
     * What a message says.
     *
     * @param today the day as of which numbers in it are judged
     * @throws IllegalArgumentException if there is no such template
     */
    public Told tell(String template, Map<String, Object> values, LocalDate today) {
        String text = render(template, values).replace("\r", "").replaceAll("[ \\t]+\\n", "\n");
        int end = text.strip().indexOf('\n');
        String subject = end < 0 ? text.strip() : text.strip().substring(0, end).strip();
        String body = end < 0 ? "" : text.strip().substring(end).strip().replaceAll("\\n{3,}", "\n\n");
        // Masked as one text, since what tells a number's meaning may stand on another line than the number.
        String masked = String.valueOf(discretion.masked(subject + "\n" + body, today));
        int first = masked.indexOf('\n');
        return new Told(cut(masked.substring(0, first)), masked.substring(first + 1), Values.items(values));
    }

    private String render(String name, Map<String, Object> values) {
        String template = templates.get(name);
        if (template == null) {
            throw new IllegalArgumentException(WORDS.say("none", config.describe(file(name))));
        }
        Map<String, Object> known = new LinkedHashMap<>();
        LISTS.forEach(list -> known.put(list, List.of()));
        known.putAll(Values.plain(values));
        return engine.process(template, new Context(Locale.SIMPLIFIED_CHINESE, known));
    }

    private void tryOut(String name, Map<String, Object> sample) {
        try {
            if (render(name, sample).isBlank()) {
                throw new SettingRefusal(WORDS.say("empty", config.describe(file(name))));
            }
        } catch (TemplateEngineException e) {
            Integer line = e instanceof TemplateProcessingException processing ? processing.getLine() : null;
            throw new SettingRefusal(
                    WORDS.say("fault", config.describe(file(name)), line == null ? 1 : line, reason(e)), e);
        }
    }

    /** The innermost says what is wrong; the template itself, which others repeat whole, is left out. */
    private static String reason(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage())
                .replaceAll("\\(template: \".*", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>(SHIPPED);
        Path folder = config.folder();
        if (folder != null && Files.isDirectory(folder.resolve(FOLDER))) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve(FOLDER), "message-*.txt")) {
                for (Path file : files) {
                    Matcher name = FILE.matcher(file.getFileName().toString());
                    if (!name.matches()) {
                        throw new SettingRefusal(WORDS.say("name", file));
                    }
                    names.add(name.group(1));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return names;
    }

    private String read(String name) {
        try (InputStream text = config.open(file(name))) {
            return MARKS_ALONE
                    .matcher(new String(text.readAllBytes(), StandardCharsets.UTF_8))
                    .replaceAll("$1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(String name) {
        return FOLDER + "/message-" + name + ".txt";
    }

    private static String cut(String subject) {
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    private static TemplateEngine engine() {
        StringTemplateResolver resolver = new StringTemplateResolver();
        resolver.setTemplateMode(TemplateMode.TEXT);
        resolver.setCacheable(true);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
