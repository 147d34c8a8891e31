package org.govmonitor.app.runs;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.govmonitor.app.settings.DocumentProcess;
import org.govmonitor.document.DocumentLimits;
import org.govmonitor.document.sandbox.SandboxPool;
import org.govmonitor.words.Words;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/** {@code monitor.document}: what each key means stands in {@code config/application.yaml}. */
@Validated
@ConfigurationProperties(prefix = "monitor.document", ignoreUnknownFields = false)
record DocumentSettings(
        @DefaultValue("50MB") DataSize maxSize,

        @DefaultValue("30s") @DurationMin(seconds = 1) @DurationMax(minutes = 10)
        Duration timeLimit,

        @DefaultValue("320MB") DataSize memory,
        @DefaultValue("1") @Min(1) @Max(16) int atMost,
        @DefaultValue("10") @Min(0) @Max(1_000) int pictures,

        @DefaultValue("20s") @DurationMin(seconds = 1) @DurationMax(minutes = 10)
        Duration pictureTimeLimit) {
    private static final Words WORDS = Words.of(DocumentSettings.class);
    private static final DataSize LARGEST = DataSize.ofMegabytes(500);
    private static final DataSize LEAST_MEMORY = DataSize.ofMegabytes(64);
    private static final DataSize MOST_MEMORY = DataSize.ofGigabytes(8);

    /** @throws IllegalArgumentException where a size is none that a document or a process can have */
    DocumentSettings {
        if (maxSize.toBytes() < 1 || maxSize.compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException(WORDS.say("size.document", maxSize));
        }
        if (memory.compareTo(LEAST_MEMORY) < 0 || memory.compareTo(MOST_MEMORY) > 0) {
            throw new IllegalArgumentException(WORDS.say("size.memory", memory));
        }
    }

    /** A reader within these limits; starts no process before the first document. */
    SandboxPool reader() {
        DocumentLimits limits = DocumentLimits.USUAL
                .withBytes((int) maxSize.toBytes())
                .withTime(timeLimit)
                .withPictures(pictures, pictureTimeLimit);
        return new SandboxPool(DocumentProcess.command().withHeap((int) memory.toMegabytes()), limits, atMost);
    }
}
