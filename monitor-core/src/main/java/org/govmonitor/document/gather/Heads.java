package org.govmonitor.document.gather;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * What the columns of a table are headed. Lists of offices begin with a title and a line of unit and date before their head,
 * have heads of two rows, and begin anew further down in the same sheet; so a row of words such as 姓名 and 证件号码 heads the
 * columns wherever it stands, and without one the first row of short words does.
 */
final class Heads {
    private static final int LONGEST = 20;
    private static final Pattern DATA = Pattern.compile("[0-9\uFF10-\uFF19]{5}");
    private static final Pattern WORDS =
            Pattern.compile("序号|编号|姓名|名字|性别|年龄|证件|身份证|号码|电话|手机|联系|账号|帐号|账户|卡号|一卡通|开户|银行|住址|地址"
                    + "|户主|户号|单位|备注|金额|标准|日期|时间|类别|类型|乡镇|街道|村|社区|学校|班级|关系|民族|职务|岗位|名称|项目");
    private static final int SURE = 2;

    private final Map<Integer, String> heads = new HashMap<>();
    private int lastHeadRow = Integer.MIN_VALUE;
    private boolean sure;
    private boolean decided;

    String of(int column) {
        return heads.getOrDefault(column, "");
    }

    /** Looks at a row that has ended. */
    void consider(int row, SortedMap<Integer, String> cells) {
        if (cells.size() < 2 || !cells.values().stream().allMatch(Heads::canHead)) {
            return;
        }
        boolean surely = cells.values().stream()
                        .filter(text -> WORDS.matcher(text).find())
                        .count()
                >= SURE;
        if (surely) {
            if (!(sure && row == lastHeadRow + 1)) {
                heads.clear();
            }
            cells.forEach(this::add);
            lastHeadRow = row;
            sure = true;
        } else if (!decided) {
            cells.forEach(this::add);
        }
        decided = true;
    }

    private void add(int column, String text) {
        if (of(column).length() <= LONGEST) {
            heads.merge(column, text, String::concat);
        }
    }

    private static boolean canHead(String text) {
        return text.length() <= LONGEST && !DATA.matcher(text).find();
    }
}
