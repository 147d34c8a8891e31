package org.govmonitor.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A command as it was run in this process. */
public record CommandRun(int code, String out, String err) {

    public static CommandRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new CommandRun(code, out.toString(), err.toString());
    }
}
