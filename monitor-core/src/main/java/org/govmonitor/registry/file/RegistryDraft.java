package org.govmonitor.registry.file;

import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.govmonitor.registry.AccountSource;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.Contact;
import org.govmonitor.registry.MediaAccount;
import org.govmonitor.registry.Platform;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.registry.Unit;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/** Judges what a file writes and makes a registry of it, or a list of all that is wrong. */
final class RegistryDraft {
    private static final Words WORDS = Words.of(RegistryDraft.class);

    /** 政府网站标识码: region code and serial number, or {@code bm} and eight digits for the ministries. */
    private static final Pattern ID_CODE = Pattern.compile("[0-9]{10}|bm[0-9]{8}");

    private static final Set<String> ADDRESSES = Set.of("url", "status");
    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_PHONE = 100;
    private static final int LONGEST_TEXT = 200;

    /** Stands in for a home page that is wrong itself, so that the addresses of its columns are judged all the same. */
    private static final HttpUrl NO_HOME = HttpUrl.get("https://site.invalid/");

    private final Faults faults;
    private final Map<String, String> taken = new HashMap<>();

    private RegistryDraft(Faults faults) {
        this.faults = faults;
    }

    /**
     * @param entries what the file writes, in its order
     * @param faults what its form already showed to be wrong
     */
    static RegistryReading judge(List<Entry> entries, Faults faults) {
        RegistryDraft draft = new RegistryDraft(faults);
        entries.forEach(draft::checkRequired);
        // Units first: a site may name one that stands below it.
        List<Unit> units = all(entries, EntryKind.UNIT).map(draft::unit).toList();
        List<Site> sites = all(entries, EntryKind.SITE)
                .map(draft::site)
                .filter(Objects::nonNull)
                .toList();
        List<MediaAccount> accounts = all(entries, EntryKind.ACCOUNT)
                .map(draft::account)
                .filter(Objects::nonNull)
                .toList();
        return faults.isEmpty()
                ? new RegistryReading.Accepted(new Registry(units, sites, accounts))
                : new RegistryReading.Refused(faults.all());
    }

    private static Stream<Entry> all(List<Entry> entries, EntryKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind);
    }

    private void checkRequired(Entry entry) {
        for (String key : entry.kind().required()) {
            if (entry.field(key) == null) {
                faults.add(entry.place(), WORDS.say("key.missing", key));
            }
        }
        entry.fields().forEach((key, written) -> checkLength(key, written));
        entry.parts().forEach(this::checkRequired);
    }

    /** What no store holds, nobody means: a cell may have thirty thousand characters. */
    private void checkLength(String key, Entry.Written written) {
        int most = ADDRESSES.contains(key) ? LONGEST_ADDRESS : key.equals("phone") ? LONGEST_PHONE : LONGEST_TEXT;
        if (written.text().length() > most) {
            faults.add(written.place(), WORDS.say("text.long", key, most));
        }
    }

    private Unit unit(Entry entry) {
        claim(entry, "name", "unit " + entry.text("name"), "unit.twice");
        Contact contact = entry.parts().stream()
                .findFirst()
                .map(part -> new Contact(part.text("name"), part.text("phone"), part.text("mail")))
                .orElse(null);
        return new Unit(Objects.requireNonNullElse(entry.text("name"), ""), contact);
    }

    private @Nullable Site site(Entry entry) {
        String name = entry.text("name");
        HttpUrl url = Fields.url(entry, "url", null, faults);
        String unit = knownUnit(entry);
        claim(entry, "name", "site " + name, "site.twice");
        if (url != null) {
            claim(entry, "url", "site at " + url, "site.url.twice");
        }
        Entry.Written idCode = entry.field("idCode");
        if (idCode != null && !ID_CODE.matcher(idCode.text()).matches()) {
            faults.add(idCode.place(), WORDS.say("idCode.form"));
        }
        List<SiteColumn> columns = new ArrayList<>();
        for (Entry part : entry.parts()) {
            SiteColumn column = column(part, url, entry.place());
            if (column != null) {
                columns.add(column);
            }
        }
        return name == null || url == null || unit == null
                ? null
                : new Site(name, url, unit, entry.text("idCode"), columns);
    }

    private @Nullable SiteColumn column(Entry entry, @Nullable HttpUrl home, String site) {
        HttpUrl url = Fields.url(entry, "url", Objects.requireNonNullElse(home, NO_HOME), faults);
        ColumnKind kind = Fields.constant(entry, "kind", ColumnKind.class, faults);
        Entry.Written written = entry.field("within");
        Period within = written == null ? null : Window.parse(written.text());
        if (written != null && within == null) {
            faults.add(written.place(), WORDS.say("within.form", Faults.shown(written.text())));
        }
        if (url != null) {
            claim(entry, "url", "column of " + site + " at " + url, "column.twice");
        }
        String name = entry.text("name");
        return name == null || url == null ? null : new SiteColumn(name, url, kind, within);
    }

    private @Nullable MediaAccount account(Entry entry) {
        String name = entry.text("name");
        Platform platform = Fields.constant(entry, "platform", Platform.class, faults);
        String unit = knownUnit(entry);
        claim(entry, "name", "account " + name + " on " + platform, "account.twice");
        AccountDraft draft = new AccountDraft(faults);
        draft.checkMarks(entry, platform);
        List<AccountSource> sources = draft.sources(entry, platform);
        return name == null || platform == null || unit == null
                ? null
                : new MediaAccount(name, platform, unit, sources, AccountDraft.marks(entry, name));
    }

    private @Nullable String knownUnit(Entry entry) {
        Entry.Written unit = entry.field("unit");
        if (unit == null) {
            return null;
        }
        if (!taken.containsKey("unit " + unit.text())) {
            faults.add(unit.place(), WORDS.say("unit.unknown", Faults.shown(unit.text())));
            return null;
        }
        return unit.text();
    }

    /**
     * Notes that something is now spoken for, or names who came first.
     *
     * @param twice the message for the second
     */
    private void claim(Entry entry, String key, String identity, String twice) {
        if (entry.field(key) == null) {
            return;
        }
        String first = taken.putIfAbsent(identity, entry.placeOf(key));
        if (first != null) {
            faults.add(entry.placeOf(key), WORDS.say(twice, first));
        }
    }
}
