package org.govmonitor.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import org.govmonitor.app.publishing.notice.Notices;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.export.notice.NoticeText;
import org.govmonitor.export.template.TemplateFault;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code monitor export notice}: what a unit has to put right, as a Word document. */
@Command(name = "notice", mixinStandardHelpOptions = true)
final class NoticeCommand implements Callable<Integer> {
    private static final Words WORDS = Words.of(NoticeCommand.class);

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--unit", required = true, paramLabel = "NAME")
    private String unit = "";

    @Option(names = "--month", paramLabel = "YYYY-MM")
    private @Nullable YearMonth month;

    @Option(names = "--output", required = true, paramLabel = "FILE")
    private Path output = Path.of("");

    @Mixin
    private Folders folders = new Folders();

    @Override
    public Integer call() throws IOException {
        OutputFile file = OutputFile.at(output.toAbsolutePath());
        try (ConfigurableApplicationContext office = StartFailure.named(new OfficeStart(folders)::command)) {
            Notices notices = office.getBean(Notices.class);
            NoticeText notice = notices.of(unit, month, Sight.EVERYTHING)
                    .orElseThrow(() -> new Refusal(WORDS.say("notice.unit", unit)));
            if (notice.items().isEmpty()) {
                throw new Refusal(WORDS.say("notice.nothing", unit));
            }
            file.write(notices.document(notice));
            spec.commandLine()
                    .getOut()
                    .println(WORDS.say("notice.written", notice.items().size(), output.toAbsolutePath()));
            spec.commandLine().getOut().flush();
        } catch (TemplateFault fault) {
            throw new Refusal(String.valueOf(fault.getMessage()));
        } finally {
            file.discard();
        }
        return CommandLine.ExitCode.OK;
    }
}
