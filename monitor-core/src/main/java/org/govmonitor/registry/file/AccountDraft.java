package org.govmonitor.registry.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.govmonitor.registry.AccountMarks;
import org.govmonitor.registry.AccountSource;
import org.govmonitor.registry.Platform;
import org.govmonitor.registry.SourceKind;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/** Judges what a file writes of the sources of an account, and of what the account is recognised by. */
final class AccountDraft {
    private static final Words WORDS = Words.of(AccountDraft.class);
    private static final Pattern BIZ = Pattern.compile("[A-Za-z0-9+/]{6,30}={0,2}");

    /** A feed of all accounts of a wewe-rss: another account's posts would keep this one alive. */
    private static final Pattern OF_ALL = Pattern.compile("/feeds/all\\.(?:json|rss|atom)$");

    /** The keys that tell where a source lies, and the kinds that have them. */
    private static final Map<String, Set<SourceKind>> KEYS = Map.of(
            "url", Set.of(SourceKind.FEED, SourceKind.WEIBO),
            "status", Set.of(SourceKind.FEED),
            "appid", Set.of(SourceKind.WECHAT_API),
            "originalId", Set.of(SourceKind.WECHAT_PUSH),
            "uid", Set.of(SourceKind.WEIBO));

    /** The platforms that a source speaks of; all where a kind is not named. */
    private static final Map<SourceKind, Platform> ONLY_ON = Map.of(
            SourceKind.WECHAT_API, Platform.WECHAT,
            SourceKind.WECHAT_PUSH, Platform.WECHAT,
            SourceKind.WEIBO, Platform.WEIBO);

    private final Faults faults;

    AccountDraft(Faults faults) {
        this.faults = faults;
    }

    static AccountMarks marks(Entry account, String name) {
        String nickname = Objects.requireNonNullElse(account.text("nickname"), name);
        return new AccountMarks(nickname, account.text("biz"), account.text("originalId"));
    }

    void checkMarks(Entry account, @Nullable Platform platform) {
        Entry.Written biz = account.field("biz");
        if (biz != null && !BIZ.matcher(biz.text()).matches()) {
            faults.add(biz.place(), WORDS.say("biz.form", Faults.shown(biz.text())));
        }
        Entry.Written originalId = account.field("originalId");
        if (originalId != null && !AccountSource.isId(SourceKind.WECHAT_PUSH, originalId.text())) {
            faults.add(originalId.place(), WORDS.say("originalId.form", Faults.shown(originalId.text())));
        }
        for (Entry.Written mark : new Entry.Written[] {biz, originalId}) {
            if (mark != null && platform != null && platform != Platform.WECHAT) {
                faults.add(mark.place(), WORDS.say("mark.platform", platform));
            }
        }
    }

    /** The sources that are right; the others are told. */
    List<AccountSource> sources(Entry account, @Nullable Platform platform) {
        List<AccountSource> sources = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Entry part : account.parts()) {
            SourceKind kind = Fields.constant(part, "kind", SourceKind.class, faults);
            AccountSource source = kind == null ? null : source(kind, part, account, platform);
            if (source != null && !seen.add(source.kind() + " " + source.locator())) {
                faults.add(part.place(), WORDS.say("source.twice"));
            } else if (source != null) {
                sources.add(source);
            }
        }
        return sources;
    }

    private @Nullable AccountSource source(SourceKind kind, Entry part, Entry account, @Nullable Platform platform) {
        KEYS.forEach((key, kinds) -> {
            if (part.field(key) != null && !kinds.contains(kind)) {
                faults.add(part.placeOf(key), WORDS.say("source.key", kind, key));
            }
        });
        Platform only = ONLY_ON.get(kind);
        if (only != null && platform != null && platform != only) {
            faults.add(part.placeOf("kind"), WORDS.say("source.platform", kind, only));
            return null;
        }
        return switch (kind) {
            case FEED -> feed(part);
            case WECHAT_API -> identified(kind, "appid", part, part);
            case WECHAT_PUSH -> identified(kind, "originalId", part, part.field("originalId") == null ? account : part);
            case WEIBO -> part.field("url") == null ? identified(kind, "uid", part, part) : profile(part);
            case SITE_LINKS, SELF_REPORT, MANUAL -> AccountSource.plain(kind);
        };
    }

    private @Nullable AccountSource feed(Entry part) {
        if (part.field("url") == null) {
            faults.add(part.place(), WORDS.say("source.needs", SourceKind.FEED, "url"));
        }
        HttpUrl url = Fields.url(part, "url", null, faults);
        HttpUrl status = Fields.url(part, "status", null, faults);
        if (url != null && OF_ALL.matcher(url.encodedPath()).find()) {
            faults.add(part.placeOf("url"), WORDS.say("source.all"));
            return null;
        }
        return url == null ? null : AccountSource.feed(url, status);
    }

    /** @param from where the id is written: the source, or the account as a whole */
    private @Nullable AccountSource identified(SourceKind kind, String key, Entry part, Entry from) {
        Entry.Written id = from.field(key);
        if (id == null) {
            faults.add(part.place(), WORDS.say("source.needs", kind, key));
            return null;
        }
        if (!AccountSource.isId(kind, id.text())) {
            // an account's own mark is judged, and told, where it stands
            if (from == part) {
                faults.add(id.place(), WORDS.say(key + ".form", Faults.shown(id.text())));
            }
            return null;
        }
        return new AccountSource(kind, null, null, id.text());
    }

    private @Nullable AccountSource profile(Entry part) {
        if (part.field("uid") != null) {
            faults.add(part.placeOf("url"), WORDS.say("weibo.both"));
            return null;
        }
        HttpUrl url = Fields.url(part, "url", null, faults);
        String uid = url == null ? null : AccountSource.weiboUid(url);
        if (url != null && uid == null) {
            faults.add(part.placeOf("url"), WORDS.say("weibo.profile", Faults.shown(url.toString())));
        }
        return uid == null ? null : AccountSource.weibo(uid);
    }
}
