package org.govmonitor.app.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/** What is registered, how columns and accounts stand, what was proposed, and what people did. */
final class OfficeRegistry {
    static final List<String> SORTS =
            List.of("工作动态", "通知公告", "政策文件", "政策解读", "人事信息", "规划计划", "办事统计", "信件公开", "财政预决算", "机构职能");
    private static final List<String> KINDS = List.of(
            "NEWS",
            "NOTICE",
            "POLICY",
            "INTERPRETATION",
            "PERSONNEL",
            "PLAN",
            "STATISTICS",
            "LETTERS",
            "BUDGET",
            "STATIC");
    private static final List<String> PLATFORMS = List.of("WECHAT", "WEIBO", "DOUYIN");

    private final Connection store;
    private final Random dice;
    private final LocalDate today;
    private final Instant now;

    OfficeRegistry(Connection store, Random dice, LocalDate today) {
        this.store = store;
        this.dice = dice;
        this.today = today;
        this.now = today.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    static String unit(int number) {
        return "第" + number + "单位信息公开办公室";
    }

    static String address(long site) {
        return "https://site" + site + ".load.example/";
    }

    static String column(int ordinal) {
        return SORTS.get(ordinal % SORTS.size()) + (ordinal < SORTS.size() ? "" : "（" + ordinal / SORTS.size() + "）");
    }

    static String columnAddress(long site, int ordinal) {
        return address(site) + "xxgk/zfxxgkml/lm" + ordinal + "/index.html";
    }

    static String account(long id) {
        return "第" + id + "号政务发布";
    }

    static String platform(long id) {
        return PLATFORMS.get((int) (id % PLATFORMS.size()));
    }

    void fill() throws SQLException {
        units();
        sites();
        accounts();
        audit();
    }

    private void units() throws SQLException {
        try (Rows units = new Rows(store, "unit", "id,ordinal,name")) {
            for (int unit = 1; unit <= LargeOffice.UNITS; unit++) {
                units.add(unit, unit, unit(unit));
            }
        }
        try (Rows targets = new Rows(store, "target", "id")) {
            for (int target = 1; target <= LargeOffice.SITES + LargeOffice.ACCOUNTS; target++) {
                targets.add(target);
            }
        }
    }

    private void sites() throws SQLException {
        try (Rows sites = new Rows(store, "site", "id,ordinal,name,url,unit_id,id_code");
                Rows columns = new Rows(store, "site_column", "id,site_id,ordinal,name,url,kind");
                Rows standings = new Rows(
                        store, "column_standing", "column_id,observed_at,standing,kind,newest,in_order_until,reason");
                Rows proposals = new Rows(
                        store, "column_proposal", "id,site_id,page_key,ordinal,name,path,url,kind,confidence,state");
                Rows looks = new Rows(store, "site_discovery", "site_id,looked_at,state")) {
            long column = 0;
            long proposal = 0;
            for (long site = 1; site <= LargeOffice.SITES; site++) {
                sites.add(site, site, "第" + site + "号政府网站", address(site), unitOf(site), "36070000" + (10 + site % 80));
                looks.add(site, now, "WHOLE");
                for (int ordinal = 0; ordinal < LargeOffice.COLUMNS_OF_A_SITE; ordinal++) {
                    column++;
                    columns.add(column, site, ordinal, column(ordinal), columnAddress(site, ordinal), null);
                    standing(standings, column, KINDS.get(ordinal % KINDS.size()));
                }
                for (int ordinal = 0; ordinal < 10; ordinal++) {
                    proposal++;
                    String url = address(site) + "new" + ordinal + "/";
                    proposals.add(
                            proposal,
                            site,
                            url,
                            ordinal,
                            "新栏目" + ordinal,
                            "首页 > 新栏目" + ordinal,
                            url,
                            "NEWS",
                            80,
                            "WAITING");
                }
            }
        }
    }

    private void standing(Rows standings, long column, String kind) throws SQLException {
        int cast = dice.nextInt(100);
        String standing =
                cast < 80 ? "FINE" : cast < 88 ? "DUE_SOON" : cast < 96 ? "STALE" : cast < 98 ? "BLANK" : "UNREADABLE";
        LocalDate until = switch (standing) {
            case "FINE" -> today.plusDays(10 + dice.nextInt(150));
            case "DUE_SOON" -> today.plusDays(dice.nextInt(4));
            case "STALE" -> today.minusDays(1 + dice.nextInt(60));
            default -> null;
        };
        standings.add(
                column,
                now,
                standing,
                kind,
                until == null ? null : until.minusDays(14),
                until,
                standing.equals("UNREADABLE") ? "TIMEOUT" : null);
    }

    private void accounts() throws SQLException {
        try (Rows accounts = new Rows(store, "media_account", "id,ordinal,name,platform,unit_id");
                Rows sources = new Rows(store, "account_source", "account_id,ordinal,kind,url");
                Rows standings = new Rows(
                        store,
                        "account_standing",
                        "account_id,judged_at,standing,doubtful,newest,newest_source,newest_url,in_order_until,reasons");
                Rows posts = new Rows(
                        store, "account_post", "account_id,source,post_key,url,published_at,deleted,observed_at")) {
            for (long id = LargeOffice.SITES + 1; id <= LargeOffice.SITES + LargeOffice.ACCOUNTS; id++) {
                accounts.add(id, id, account(id), platform(id), unitOf(id));
                sources.add(id, 0, "FEED", "https://feed.load.example/" + id);
                int age = dice.nextInt(20);
                standings.add(
                        id,
                        now,
                        age < 11 ? "FINE" : age < 14 ? "DUE_SOON" : "STALE",
                        false,
                        now.minusSeconds(age * 86_400L),
                        "FEED",
                        "https://posts.load.example/" + id + "/0",
                        today.plusDays(14 - age),
                        "");
                for (int post = 0; post < 100; post++) {
                    Instant at = now.minusSeconds((age + post * 3L) * 86_400);
                    String url = "https://posts.load.example/" + id + "/" + post;
                    posts.add(id, "FEED", url, url, at, false, at);
                }
            }
        }
    }

    private void audit() throws SQLException {
        List<String> acts =
                List.of("SIGNED_IN", "SIGNED_OUT", "REGISTRY_CHANGED", "SIGN_IN_FAILED", "RUN_STARTED", "LIST_CHANGED");
        try (Rows events = new Rows(store, "audit_event", "happened_at,actor,what,subject,before_text,after_text")) {
            for (int event = 100_000; event > 0; event--) {
                String what = acts.get(dice.nextInt(acts.size()));
                boolean change = what.equals("REGISTRY_CHANGED");
                events.add(
                        now.minusSeconds(event * 900L),
                        "人员" + dice.nextInt(80),
                        what,
                        "第" + dice.nextInt(300) + "号政府网站",
                        change ? "名称：第三号政府网站；网址：https://old.load.example/" : null,
                        change ? "名称：第三号政府网站；网址：https://new.load.example/" : null);
            }
        }
    }

    private static long unitOf(long target) {
        return (target - 1) % LargeOffice.UNITS + 1;
    }
}
