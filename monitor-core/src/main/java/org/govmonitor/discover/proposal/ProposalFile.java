package org.govmonitor.discover.proposal;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.Unit;
import org.govmonitor.registry.file.RegistryFile;
import org.jspecify.annotations.Nullable;

/**
 * Proposals in the registry's own form, so that the file can be looked through, cut down and imported as it is. Above every
 * column stands a comment: its path of names, the newest day of its list (or a dash) and the confidence.
 */
public final class ProposalFile {
    private static final Pattern COLUMN = Pattern.compile("( +)- name: .*");
    private static final Pattern COLUMNS = Pattern.compile(" +columns:");
    private static final Pattern LINE_BREAKS = Pattern.compile("\\R|\\p{Cntrl}");

    private ProposalFile() {}

    /**
     * The text of the file.
     *
     * @param name what the site shall be called; null: as it calls itself, else its host
     * @param unit who answers for it; null: as its foot says, else the site's name
     */
    public static String yaml(DiscoveredSite found, @Nullable String name, @Nullable String unit) {
        String siteName = first(name, found.name(), found.home().host());
        String unitName = first(unit, found.unit(), siteName);
        Site bare = new Site(siteName, found.home(), unitName, found.idCode(), List.of());
        Registry registry = new Registry(List.of(new Unit(unitName, null)), List.of(found.accepted(bare)), List.of());
        Iterator<ProposedColumn> columns = found.columns().iterator();
        StringBuilder text = new StringBuilder();
        boolean inColumns = false;
        for (String line : RegistryFile.yaml(registry).lines().toList()) {
            var entry = COLUMN.matcher(line);
            if (inColumns && entry.matches() && columns.hasNext()) {
                text.append(entry.group(1)).append(comment(columns.next())).append('\n');
            }
            inColumns |= COLUMNS.matcher(line).matches();
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private static String comment(ProposedColumn column) {
        String path = column.path().stream()
                .map(step -> LINE_BREAKS.matcher(step).replaceAll(" "))
                .collect(Collectors.joining(" > "));
        String newest = column.newest() == null ? "-" : column.newest().toString();
        return String.format(Locale.ROOT, "# %s | %s | %.2f", path, newest, column.confidence());
    }

    private static String first(@Nullable String given, @Nullable String found, String otherwise) {
        if (given != null) {
            return given;
        }
        return found == null ? otherwise : found;
    }
}
