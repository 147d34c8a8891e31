package org.govmonitor.document.sandbox;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.govmonitor.document.DocumentLimits;
import org.govmonitor.document.DocumentResult;
import org.govmonitor.document.Part;
import org.govmonitor.document.Section;
import org.govmonitor.document.Unread;
import org.govmonitor.page.VisibleText;
import org.jspecify.annotations.Nullable;

/** How limits, sections and results are written between the two processes, which always are of one build. */
final class Frames {
    private static final Part[] PARTS = Part.values();
    private static final Unread[] REASONS = Unread.values();

    private Frames() {}

    static void write(DocumentLimits limits, DataOutputStream out) throws IOException {
        out.writeInt(limits.bytes());
        out.writeLong(limits.unpacked());
        out.writeInt(limits.ratio());
        out.writeInt(limits.characters());
        out.writeInt(limits.files());
        out.writeInt(limits.depth());
        out.writeLong(limits.time().toMillis());
        out.writeInt(limits.pictures());
        out.writeLong(limits.pictureTime().toMillis());
    }

    static DocumentLimits limits(DataInputStream in) throws IOException {
        return new DocumentLimits(
                in.readInt(),
                in.readLong(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                Duration.ofMillis(in.readLong()),
                in.readInt(),
                Duration.ofMillis(in.readLong()));
    }

    static void write(Section section, DataOutputStream out) throws IOException {
        out.writeInt(section.path().size());
        for (int file : section.path()) {
            out.writeInt(file);
        }
        out.writeByte(section.part().ordinal());
        out.writeInt(section.number());
        out.writeBoolean(section.hidden());
        out.writeBoolean(section.recognised());
        List<VisibleText.Line> lines = section.text().lines();
        out.writeInt(lines.size());
        for (VisibleText.Line line : lines) {
            write(line.text(), out);
            write(line.cell(), out);
        }
    }

    static Section section(DataInputStream in) throws IOException {
        List<Integer> path = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            path.add(in.readInt());
        }
        Part part = PARTS[in.readByte()];
        int number = in.readInt();
        boolean hidden = in.readBoolean();
        boolean recognised = in.readBoolean();
        int count = in.readInt();
        List<VisibleText.Line> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(new VisibleText.Line(text(in), cell(in)));
        }
        return new Section(path, part, number, hidden, recognised, new VisibleText(lines));
    }

    static void write(DocumentResult result, DataOutputStream out) throws IOException {
        out.writeBoolean(result instanceof DocumentResult.Read);
        if (result instanceof DocumentResult.Read read) {
            out.writeInt(read.left().size());
            for (Map.Entry<Unread, Integer> left : read.left().entrySet()) {
                out.writeByte(left.getKey().ordinal());
                out.writeInt(left.getValue());
            }
        } else if (result instanceof DocumentResult.Unreadable unreadable) {
            out.writeByte(unreadable.reason().ordinal());
        }
    }

    static DocumentResult result(DataInputStream in) throws IOException {
        if (!in.readBoolean()) {
            return new DocumentResult.Unreadable(REASONS[in.readByte()]);
        }
        Map<Unread, Integer> left = new EnumMap<>(Unread.class);
        for (int count = in.readInt(); count > 0; count--) {
            left.put(REASONS[in.readByte()], in.readInt());
        }
        return new DocumentResult.Read(left);
    }

    private static void write(VisibleText.@Nullable Cell cell, DataOutputStream out) throws IOException {
        out.writeBoolean(cell != null);
        if (cell != null) {
            out.writeInt(cell.table());
            out.writeInt(cell.row());
            out.writeInt(cell.column());
            write(cell.header(), out);
        }
    }

    private static VisibleText.@Nullable Cell cell(DataInputStream in) throws IOException {
        return in.readBoolean() ? new VisibleText.Cell(in.readInt(), in.readInt(), in.readInt(), text(in)) : null;
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
