package org.govmonitor.app.cli;

import java.util.function.Supplier;
import org.govmonitor.app.settings.SettingRefusal;
import org.govmonitor.app.store.StoreRefusal;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.validation.FieldError;

/** Says in one line why the application did not start, naming the key of the configuration where one is to blame. */
final class StartFailure {
    private static final Words WORDS = Words.of(StartFailure.class);

    private StartFailure() {}

    /**
     * Runs a start.
     *
     * @throws Refusal if a setting, a folder or a port is to blame; the stack trace is in the log
     * @throws IllegalStateException if it fails otherwise
     */
    static <T> T named(Supplier<T> start) {
        try {
            return start.get();
        } catch (Refusal e) {
            throw e;
        } catch (RuntimeException e) {
            String fault = explain(e);
            throw fault == null ? new IllegalStateException(rootMessage(e), e) : new Refusal(fault, e);
        }
    }

    private static @Nullable String explain(RuntimeException failure) {
        String line = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SettingRefusal refusal) {
                return line == null ? refusal.getMessage() : line;
            }
            String better = explainOne(cause);
            line = better == null ? line : better;
        }
        return line;
    }

    private static @Nullable String explainOne(Throwable cause) {
        if (cause instanceof BindValidationException invalid) {
            return invalid.getValidationErrors().getAllErrors().stream()
                    .findFirst()
                    .map(error -> WORDS.say(
                            "start.value",
                            invalid.getValidationErrors().getName()
                                    + (error instanceof FieldError field
                                            ? "." + DataObjectPropertyName.toDashedForm(field.getField())
                                            : ""),
                            error.getDefaultMessage()))
                    .orElse(null);
        }
        if (cause instanceof UnboundConfigurationPropertiesException unknown) {
            return WORDS.say(
                    "start.key",
                    unknown.getUnboundProperties().iterator().next().getName());
        }
        if (cause instanceof BindException bind) {
            return WORDS.say("start.value", bind.getName(), reason(bind));
        }
        if (cause instanceof PortInUseException port) {
            return WORDS.say("start.port", port.getPort());
        }
        return cause instanceof StoreRefusal refusal ? refusal.getMessage() : null;
    }

    /** What the settings themselves say is wrong, else what lies at the bottom. */
    private static String reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SettingRefusal refusal) {
                return String.valueOf(refusal.getMessage());
            }
        }
        return rootMessage(failure);
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = NestedExceptionUtils.getMostSpecificCause(failure);
        String message = root.getMessage();
        return message == null
                ? root.getClass().getSimpleName()
                : message.replaceAll("\\s*\\R\\s*", " ").strip();
    }
}
