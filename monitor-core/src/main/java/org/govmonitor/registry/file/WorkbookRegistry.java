package org.govmonitor.registry.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.govmonitor.registry.file.Entry.Written;
import org.govmonitor.registry.file.WorkbookRows.WrittenRow;
import org.govmonitor.words.Words;

/** The registry as an Excel workbook: the sheets of {@link WorkbookForm}, put together to the same entries as YAML's. */
final class WorkbookRegistry {
    private static final Words WORDS = Words.of(WorkbookRegistry.class);
    private static final String CONTACT = "contact.";

    private final Faults faults = new Faults();

    private WorkbookRegistry() {}

    /** @param file its name, for messages */
    static RegistryReading read(String file, byte[] packed) {
        WorkbookRegistry registry = new WorkbookRegistry();
        return RegistryDraft.judge(registry.entries(file, packed), registry.faults);
    }

    private List<Entry> entries(String file, byte[] packed) {
        try {
            if (!WorkbookSize.isBounded(new ByteArrayInputStream(packed))) {
                faults.add(file, WORDS.say("workbook.large"));
                return List.of();
            }
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(packed))) {
                return assemble(new WorkbookRows(file, faults).read(workbook));
            }
        } catch (IOException | RuntimeException e) {
            // POI tells damage by whatever exception it runs into; for the operator they are all one.
            faults.add(file, WORDS.say("workbook.damaged", e.getClass().getSimpleName()));
            return List.of();
        }
    }

    private List<Entry> assemble(Map<WorkbookForm, List<WrittenRow>> rows) {
        List<Entry> entries = new ArrayList<>();
        for (WrittenRow row : rows.getOrDefault(WorkbookForm.UNITS, List.of())) {
            entries.add(unit(row));
        }
        entries.addAll(wholes(rows, WorkbookForm.SITES, WorkbookForm.COLUMNS, List.of()));
        entries.addAll(wholes(rows, WorkbookForm.ACCOUNTS, WorkbookForm.SOURCES, List.of("platform")));
        return entries;
    }

    private static Entry unit(WrittenRow row) {
        Map<String, Written> own = new HashMap<>();
        Map<String, Written> contact = new HashMap<>();
        row.cells().forEach((key, written) -> {
            if (key.startsWith(CONTACT)) {
                contact.put(key.substring(CONTACT.length()), written);
            } else {
                own.put(key, written);
            }
        });
        List<Entry> parts =
                contact.isEmpty() ? List.of() : List.of(new Entry(EntryKind.CONTACT, row.place(), contact, List.of()));
        return new Entry(EntryKind.UNIT, row.place(), own, parts);
    }

    /**
     * Sites with their columns, or accounts with their sources.
     *
     * @param shared what beside the name tells to which whole a part belongs
     */
    private List<Entry> wholes(
            Map<WorkbookForm, List<WrittenRow>> rows, WorkbookForm whole, WorkbookForm part, List<String> shared) {
        Map<List<String>, List<Entry>> parts = new LinkedHashMap<>();
        List<WrittenRow> wholes = rows.getOrDefault(whole, List.of());
        wholes.forEach(row -> parts.put(identity(row, "name", shared), new ArrayList<>()));
        for (WrittenRow row : rows.getOrDefault(part, List.of())) {
            List<Entry> siblings = parts.get(identity(row, WorkbookForm.WHOLE, shared));
            if (siblings == null) {
                faults.add(row.place(), WORDS.say("workbook.orphan", whole.title()));
            } else {
                Map<String, Written> own = new HashMap<>(row.cells());
                own.remove(WorkbookForm.WHOLE);
                shared.forEach(own::remove);
                siblings.add(new Entry(part.kind(), row.place(), own, List.of()));
            }
        }
        List<Entry> entries = new ArrayList<>();
        for (WrittenRow row : wholes) {
            // Of two of one name the first gets the parts; that there are two is told elsewhere.
            List<Entry> own = parts.put(identity(row, "name", shared), List.of());
            entries.add(new Entry(whole.kind(), row.place(), row.cells(), own == null ? List.of() : own));
        }
        return entries;
    }

    private static List<String> identity(WrittenRow row, String name, List<String> shared) {
        List<String> identity = new ArrayList<>();
        identity.add(text(row, name));
        shared.forEach(key -> identity.add(text(row, key)));
        return identity;
    }

    private static String text(WrittenRow row, String key) {
        Written written = row.cells().get(key);
        return written == null ? "" : written.text();
    }
}
