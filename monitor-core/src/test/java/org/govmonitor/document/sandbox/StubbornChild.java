package org.govmonitor.document.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.govmonitor.document.DocumentReader;
import org.govmonitor.document.DocumentResult;
import org.govmonitor.document.Section;
import org.govmonitor.document.format.FormatReader;

/** A process whose parser does what it is told: hangs, eats the memory, chatters, or dies. */
final class StubbornChild {
    private StubbornChild() {}

    public static void main(String[] args) throws IOException {
        SandboxChild.serve((limits, pictures) -> new Stubborn(new FormatReader(limits)));
    }

    private record Stubborn(DocumentReader reader) implements DocumentReader {
        @Override
        public DocumentResult read(byte[] content, Consumer<Section> to) {
            DocumentResult result = reader.read(content, to);
            switch (new String(content, StandardCharsets.UTF_8).strip()) {
                case "hang" -> hang();
                case "eat" -> eat();
                case "chatter" -> System.out.println("a parser says more than it should");
                case "die" -> Runtime.getRuntime().halt(7);
                default -> {}
            }
            return result;
        }

        private static void hang() {
            long turns = 0;
            while (turns >= 0) {
                turns = turns + 1 & Long.MAX_VALUE;
            }
        }

        private static void eat() {
            List<byte[]> kept = new ArrayList<>();
            while (kept.size() < Integer.MAX_VALUE) {
                kept.add(new byte[1 << 20]);
            }
        }
    }
}
