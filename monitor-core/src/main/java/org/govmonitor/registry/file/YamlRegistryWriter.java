package org.govmonitor.registry.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.govmonitor.registry.AccountMarks;
import org.govmonitor.registry.AccountSource;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.Contact;
import org.govmonitor.registry.MediaAccount;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.registry.Unit;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes a registry in the form that {@link YamlRegistry} reads. */
final class YamlRegistryWriter {
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private YamlRegistryWriter() {}

    static String write(Registry registry) {
        Map<String, Object> document = new LinkedHashMap<>();
        put(
                document,
                "units",
                registry.units().stream().map(YamlRegistryWriter::unit).toList());
        put(
                document,
                "sites",
                registry.sites().stream().map(YamlRegistryWriter::site).toList());
        put(
                document,
                "accounts",
                registry.accounts().stream().map(YamlRegistryWriter::account).toList());
        return MAPPER.writeValueAsString(document);
    }

    private static Map<String, Object> unit(Unit unit) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("name", unit.name());
        Contact contact = unit.contact();
        if (contact != null) {
            Map<String, Object> parts = new LinkedHashMap<>();
            put(parts, "name", contact.name());
            put(parts, "phone", contact.phone());
            put(parts, "mail", contact.mail());
            written.put("contact", parts);
        }
        return written;
    }

    private static Map<String, Object> site(Site site) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("name", site.name());
        written.put("url", site.url().toString());
        written.put("unit", site.unit());
        put(written, "idCode", site.idCode());
        put(
                written,
                "columns",
                site.columns().stream().map(column -> column(site, column)).toList());
        return written;
    }

    private static Map<String, Object> column(Site site, SiteColumn column) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("name", column.name());
        written.put("url", relative(site.url(), column.url()));
        ColumnKind kind = column.kind();
        put(written, "kind", kind == null ? null : kind.name());
        put(written, "within", column.within() == null ? null : Window.print(column.within()));
        return written;
    }

    private static Map<String, Object> account(MediaAccount account) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("name", account.name());
        written.put("platform", account.platform().name());
        written.put("unit", account.unit());
        AccountMarks marks = account.marks();
        put(written, "nickname", nickname(account));
        put(written, "biz", marks.biz());
        put(written, "originalId", marks.originalId());
        put(
                written,
                "sources",
                account.sources().stream().map(YamlRegistryWriter::source).toList());
        return written;
    }

    private static Map<String, Object> source(AccountSource source) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("kind", source.kind().name());
        sourceFields(source).forEach(written::put);
        return written;
    }

    /** What a source is written with beside its kind. */
    static Map<String, String> sourceFields(AccountSource source) {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "url", source.url());
        put(fields, "status", source.status());
        switch (source.kind()) {
            case WECHAT_API -> put(fields, "appid", source.id());
            case WECHAT_PUSH -> put(fields, "originalId", source.id());
            case WEIBO -> put(fields, "uid", source.id());
            case FEED, SITE_LINKS, SELF_REPORT, MANUAL -> {}
        }
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach((key, value) -> texts.put(key, value.toString()));
        return texts;
    }

    /** The name in articles, where it is another than the account's own; else null. */
    static @Nullable String nickname(MediaAccount account) {
        return account.marks().nickname().equals(account.name())
                ? null
                : account.marks().nickname();
    }

    /** The shortest form that resolves to the same address: what follows the host where the host is the site's own. */
    static String relative(HttpUrl home, HttpUrl url) {
        String whole = url.toString();
        HttpUrl root = home.resolve("/");
        String path = root != null && whole.startsWith(root.toString())
                ? whole.substring(root.toString().length() - 1)
                : whole;
        return url.equals(home.resolve(path)) ? path : whole;
    }

    private static void put(Map<String, Object> map, String key, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            map.put(key, value);
        }
    }
}
