package org.govmonitor.registry;

import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Judges what a file writes and makes a registry of it, or a list of all that is wrong. */
final class RegistryDraft {
    /** 政府网站标识码: region code and serial number, or {@code bm} and eight digits for the ministries. */
    private static final Pattern ID_CODE = Pattern.compile("[0-9]{10}|bm[0-9]{8}");

    /** Stands in for a home page that is wrong itself, so that the addresses of its columns are judged all the same. */
    private static final HttpUrl NO_HOME = HttpUrl.get("https://site.invalid/");

    private static final Pattern SOURCE_KIND = Pattern.compile("[A-Z][A-Z_]{0,30}");

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
                faults.add(entry.place(), "'" + key + "' is missing");
            }
        }
        entry.parts().forEach(this::checkRequired);
    }

    private Unit unit(Entry entry) {
        claim(entry, "name", "unit " + entry.text("name"), "a unit of this name");
        Contact contact = entry.parts().stream()
                .findFirst()
                .map(part -> new Contact(part.text("name"), part.text("phone"), part.text("mail")))
                .orElse(null);
        return new Unit(Objects.requireNonNullElse(entry.text("name"), ""), contact);
    }

    private @Nullable Site site(Entry entry) {
        String name = entry.text("name");
        HttpUrl url = url(entry, null);
        String unit = knownUnit(entry);
        claim(entry, "name", "site " + name, "a site of this name");
        if (url != null) {
            claim(entry, "url", "site at " + url, "a site with this address");
        }
        Entry.Written idCode = entry.field("idCode");
        if (idCode != null && !ID_CODE.matcher(idCode.text()).matches()) {
            faults.add(idCode.place(), "idCode has ten characters: ten digits, or 'bm' and eight digits");
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
        HttpUrl url = url(entry, Objects.requireNonNullElse(home, NO_HOME));
        ColumnKind kind = constant(entry, "kind", ColumnKind.class);
        Entry.Written written = entry.field("within");
        Period within = written == null ? null : Window.parse(written.text());
        if (written != null && within == null) {
            faults.add(
                    written.place(),
                    "within " + Faults.quote(written.text())
                            + " is no window: write a number and d, m or y, such as 14d, 6m, 1y");
        }
        if (url != null) {
            claim(entry, "url", "column of " + site + " at " + url, "a column of this site with this address");
        }
        String name = entry.text("name");
        return name == null || url == null ? null : new SiteColumn(name, url, kind, within);
    }

    private @Nullable MediaAccount account(Entry entry) {
        String name = entry.text("name");
        Platform platform = constant(entry, "platform", Platform.class);
        String unit = knownUnit(entry);
        claim(entry, "name", "account " + name + " on " + platform, "an account of this name on this platform");
        List<AccountSource> sources = new ArrayList<>();
        for (Entry part : entry.parts()) {
            String kind = part.text("kind");
            if (kind != null && !SOURCE_KIND.matcher(kind).matches()) {
                faults.add(part.placeOf("kind"), "kind " + Faults.quote(kind) + " is not in capitals, such as FEED");
            } else if (kind != null) {
                sources.add(new AccountSource(kind, part.field("url") == null ? null : url(part, null)));
            }
        }
        return name == null || platform == null || unit == null
                ? null
                : new MediaAccount(name, platform, unit, sources);
    }

    private @Nullable String knownUnit(Entry entry) {
        Entry.Written unit = entry.field("unit");
        if (unit == null) {
            return null;
        }
        if (!taken.containsKey("unit " + unit.text())) {
            faults.add(unit.place(), "no unit is named " + Faults.quote(unit.text()) + ": add it to the units");
            return null;
        }
        return unit.text();
    }

    /** The address in field {@code url}, resolved against the home page if one is given; null if it is missing or wrong. */
    private @Nullable HttpUrl url(Entry entry, @Nullable HttpUrl home) {
        Entry.Written written = entry.field("url");
        if (written == null) {
            return null;
        }
        HttpUrl url = home == null ? HttpUrl.parse(written.text()) : home.resolve(written.text());
        if (url == null) {
            faults.add(
                    written.place(),
                    Faults.quote(written.text())
                            + (home == null
                                    ? " is no address: write it whole, beginning with http:// or https://"
                                    : " is no address below " + home + " and none of its own with http or https"));
            return null;
        }
        if (!url.encodedUsername().isEmpty() || !url.encodedPassword().isEmpty()) {
            faults.add(written.place(), "an address with a user name or password is not taken");
            return null;
        }
        return url;
    }

    private <E extends Enum<E>> @Nullable E constant(Entry entry, String key, Class<E> type) {
        Entry.Written written = entry.field(key);
        if (written == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(written.text())) {
                return constant;
            }
        }
        faults.add(
                written.place(),
                key + " " + Faults.quote(written.text()) + " is not known: one of "
                        + Arrays.toString(type.getEnumConstants()).replaceAll("[\\[\\]]", ""));
        return null;
    }

    /** Notes that something is now spoken for, or names who came first. */
    private void claim(Entry entry, String key, String identity, String what) {
        if (entry.field(key) == null) {
            return;
        }
        String first = taken.putIfAbsent(identity, entry.placeOf(key));
        if (first != null) {
            faults.add(entry.placeOf(key), what + " stands at " + first + " already");
        }
    }
}
