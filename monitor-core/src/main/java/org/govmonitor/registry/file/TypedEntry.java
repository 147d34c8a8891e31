package org.govmonitor.registry.file;

import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import okhttp3.HttpUrl;
import org.govmonitor.registry.MediaAccount;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.registry.Unit;
import org.govmonitor.words.Words;

/**
 * One entry of a registry as somebody typed it into a form, judged by the rules of the files. The keys are those of the YAML
 * form; of a unit {@code contact.name}, {@code contact.phone} and {@code contact.mail}. The place of each fault is the key of
 * the field that it is about; of a source {@code sources.} with its number from 0, and the key.
 *
 * @param fields what was typed, by key; blank ones count as left out
 * @param sources of an account, each by key; of others empty
 */
public record TypedEntry(Map<String, String> fields, List<Map<String, String>> sources) {
    private static final Words WORDS = Words.of(TypedEntry.class);
    private static final String CONTACT = "contact.";

    public TypedEntry {
        fields = Map.copyOf(fields);
        sources = List.copyOf(sources);
    }

    public TypedEntry(Map<String, String> fields) {
        this(fields, List.of());
    }

    /** What came of judging an entry. */
    public sealed interface Judged<T> {
        /** It is in order. */
        record Fit<T>(T value) implements Judged<T> {}

        /** @param faults never empty */
        record Unfit<T>(List<Fault> faults) implements Judged<T> {}
    }

    /**
     * An update window as it is typed, such as {@code 14d}.
     *
     * @throws IllegalArgumentException if it mixes days with months, for which there is no written form
     */
    public static String window(Period within) {
        return Window.print(within);
    }

    public Judged<Unit> asUnit() {
        List<Entry> contact = contact();
        Map<String, String> own = new HashMap<>(fields);
        own.keySet().removeIf(key -> key.startsWith(CONTACT));
        Entry unit = new Entry(EntryKind.UNIT, "name", written(own, ""), contact);
        return judged(
                List.of(unit), EntryKind.UNIT, registry -> registry.units().get(0));
    }

    /** @param units the names of those that may answer for it */
    public Judged<Site> asSite(Set<String> units) {
        List<Entry> entries = named(units);
        entries.add(new Entry(EntryKind.SITE, "name", written(fields, ""), List.of()));
        return judged(entries, EntryKind.SITE, registry -> registry.sites().get(0));
    }

    /** @param home the site's home page, against which a relative address is resolved */
    public Judged<SiteColumn> asColumn(HttpUrl home) {
        List<Entry> entries = named(Set.of("unit"));
        Entry column = new Entry(EntryKind.COLUMN, "name", written(fields, ""), List.of());
        Map<String, String> site = Map.of("name", "site", "url", home.toString(), "unit", "unit");
        entries.add(new Entry(EntryKind.SITE, "name", written(site, ""), List.of(column)));
        return judged(
                entries,
                EntryKind.COLUMN,
                registry -> registry.sites().get(0).columns().get(0));
    }

    /** @param units the names of those that may answer for it */
    public Judged<MediaAccount> asAccount(Set<String> units) {
        List<Entry> entries = named(units);
        List<Entry> parts = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            String place = "sources." + i + ".";
            parts.add(new Entry(EntryKind.SOURCE, place + "kind", written(sources.get(i), place), List.of()));
        }
        entries.add(new Entry(EntryKind.ACCOUNT, "name", written(fields, ""), parts));
        return judged(
                entries, EntryKind.ACCOUNT, registry -> registry.accounts().get(0));
    }

    private List<Entry> contact() {
        Map<String, Entry.Written> parts = new HashMap<>();
        written(fields, "").forEach((key, written) -> {
            if (key.startsWith(CONTACT)) {
                parts.put(key.substring(CONTACT.length()), written);
            }
        });
        return parts.isEmpty() ? List.of() : List.of(new Entry(EntryKind.CONTACT, CONTACT + "name", parts, List.of()));
    }

    private static List<Entry> named(Set<String> units) {
        List<Entry> entries = new ArrayList<>();
        units.forEach(unit ->
                entries.add(new Entry(EntryKind.UNIT, "unit", written(Map.of("name", unit), "unit."), List.of())));
        return entries;
    }

    private static Map<String, Entry.Written> written(Map<String, String> typed, String place) {
        Map<String, Entry.Written> written = new HashMap<>();
        typed.forEach((key, text) -> {
            String stripped = Entry.plain(text);
            if (!stripped.isEmpty()) {
                written.put(key, new Entry.Written(place + key, stripped));
            }
        });
        return written;
    }

    /** The last of the entries is the one that was typed, or holds it. */
    private <T> Judged<T> judged(List<Entry> entries, EntryKind kind, Function<Registry, T> part) {
        List<Fault> faults = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (String key : kind.required()) {
            if (fields.getOrDefault(key, "").isBlank()) {
                faults.add(new Fault(key, WORDS.say("field.empty")));
                told.add(WORDS.say("key.missing", key));
            }
        }
        RegistryReading reading = RegistryDraft.judge(entries, new Faults());
        if (reading instanceof RegistryReading.Refused refused) {
            refused.faults().stream()
                    .filter(fault -> !told.contains(fault.reason()))
                    .forEach(faults::add);
            return new Judged.Unfit<>(faults);
        }
        return new Judged.Fit<>(part.apply(((RegistryReading.Accepted) reading).registry()));
    }
}
