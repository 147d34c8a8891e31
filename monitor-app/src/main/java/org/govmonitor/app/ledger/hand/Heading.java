package org.govmonitor.app.ledger.hand;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the columns of such lists are called; offices differ. */
enum Heading {
    NAME("名称", "网站名称", "新媒体名称", "账号名称", "网站/新媒体名称", "网站·政务新媒体名称", "网站/政务新媒体名称", "监测对象", "对象名称"),
    PROBLEM("问题", "主要存在问题", "存在问题", "主要问题", "问题描述", "问题表现", "具体问题"),
    PLACE("网址/位置", "网址", "位置", "问题网址", "问题链接", "链接", "页面网址", "问题页面", "地址"),
    COLUMN("栏目", "栏目名称", "所在栏目"),
    KIND("类别", "问题类别", "问题类型"),
    OFFICE("来源", "来源单位", "下发单位", "交办单位"),
    NUMBER("编号", "问题编号", "下发编号"),
    DUE("期限", "整改期限", "整改时限", "截止日期", "完成时限"),
    FOUND("发现日期", "发现时间", "检查日期", "检查时间"),
    NOTE("备注", "说明");

    private final List<String> names;

    Heading(String... names) {
        this.names = List.of(names);
    }

    /** The first of its names, for messages. */
    String usual() {
        return names.get(0);
    }

    static Optional<Heading> of(String written) {
        String plain = written.replaceAll("\\s", "").replace('／', '/');
        return Arrays.stream(values())
                .filter(heading -> heading.names.contains(plain))
                .findFirst();
    }
}
