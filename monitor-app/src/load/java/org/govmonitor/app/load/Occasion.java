package org.govmonitor.app.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.govmonitor.app.ledger.Detail;
import org.govmonitor.check.Evidence;
import org.govmonitor.check.Leak;
import org.govmonitor.indicator.Severity;
import org.govmonitor.privacy.Basis;
import org.govmonitor.privacy.Exposure;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;
import org.govmonitor.privacy.Why;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is found in one place, as often as it happens.
 *
 * @param lives how often it was found in three years
 * @param unsettled how many of a thousand are not closed the last time
 */
record Occasion(
        long target,
        String kind,
        String scheme,
        String place,
        @Nullable String name,
        String wording,
        Severity severity,
        int lives,
        int unsettled) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NOTE = "第3页“联系方式”一栏公开了经办人的手机号，与正文所述事项无关，应予遮盖后重新发布";

    /** The evidence as it is kept: a few hundred characters, of a leak one to forty hits. */
    String detail(LocalDate foundOn, Random dice) {
        boolean leak = kind.equals("PRIVACY_LEAK");
        List<Evidence> hits = leak ? hits(dice) : List.of();
        LocalDate newest = kind.equals("COLUMN_STALE") ? foundOn.minusDays(20) : null;
        return JSON.writeValueAsString(new Detail(
                name,
                leak ? OfficeRegistry.columnAddress(target, 1) : null,
                newest,
                newest == null ? null : foundOn.minusDays(6),
                null,
                hits.size(),
                hits,
                kind.equals("COLUMN_STALE") ? null : NOTE,
                leak ? new Leak(true, severity, true, hits.size(), Map.of(PersonalDataKind.MOBILE, hits.size())) : null,
                false));
    }

    /** What the ledger looks for a text in. */
    String sought() {
        return (wording + (name == null ? " " : " " + name + " ") + place).toLowerCase(Locale.ROOT);
    }

    private static List<Evidence> hits(Random dice) {
        List<Evidence> hits = new ArrayList<>();
        int many = 1 + (dice.nextInt(10) == 0 ? dice.nextInt(40) : dice.nextInt(4));
        for (int hit = 0; hit < many; hit++) {
            hits.add(new Evidence(
                    PersonalDataKind.MOBILE,
                    "138****" + (1000 + dice.nextInt(9000)),
                    "附件《公示名单.xlsx》工作表1第" + (hit + 2) + "行联系电话",
                    Long.toHexString(dice.nextLong()),
                    Verdict.LEAK,
                    new Basis("mobile/3", "联系电话", Why.LABELLED, Exposure.MEDIUM, 0)));
        }
        return hits;
    }
}
