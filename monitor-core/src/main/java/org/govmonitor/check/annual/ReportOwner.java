package org.govmonitor.check.annual;

import java.util.regex.Pattern;

/** Whose report a title names in front of the words of the report. */
enum ReportOwner {
    /** The site's own unit, or nobody: a column's reports are its owner's unless they say otherwise. */
    ITS_OWN,
    NOT_TOLD,
    /** Clearly another body: a government's column lists the reports of its departments and towns too. */
    ANOTHER;

    private static final Pattern NO_NAME =
            Pattern.compile("关于|公布|发布|公开|政府$|年度?|度|[\\p{P}\\p{S}\\d]|" + ReportYears.YEAR.pattern());
    private static final Pattern GOVERNMENT = Pattern.compile("(?:人民)?(?:政府)?(?:办公?室?)?");
    private static final Pattern PLACE = Pattern.compile(".{1,12}[省市县区旗州]");
    private static final Pattern BODY = Pattern.compile(
            ".*(?:局|委|委员会|厅|办|办公室|中心|镇|乡|街道|办事处|管委会|管理处|院|校|中学|小学|大队|支队|公司|集团|所|站|社|馆|队|园区|联合会)(?:机关)?");

    static ReportOwner of(String before, ReportDuty duty) {
        String name = NO_NAME.matcher(before).replaceAll("");
        String unit = duty.site().unit();
        if (name.isEmpty() || unit.equals(name)) {
            return ITS_OWN;
        }
        if (duty.rules().isGovernment(unit)) {
            String place = duty.rules().placeOf(unit);
            if (name.startsWith(place)) {
                String rest = name.substring(place.length());
                return GOVERNMENT.matcher(rest).matches()
                        ? ITS_OWN
                        : BODY.matcher(rest).matches() ? ANOTHER : NOT_TOLD;
            }
            return BODY.matcher(name).matches() ? ANOTHER : NOT_TOLD;
        }
        if (PLACE.matcher(name).matches()) {
            return NOT_TOLD;
        }
        boolean own =
                unit.endsWith(name) || name.endsWith(unit) || duty.site().name().contains(name);
        return own ? ITS_OWN : NOT_TOLD;
    }
}
