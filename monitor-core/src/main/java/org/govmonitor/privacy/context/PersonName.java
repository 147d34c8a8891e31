package org.govmonitor.privacy.context;

import java.util.List;
import java.util.Set;

/**
 * Tells whether a short piece of text is a person's name: a surname and one or two more characters, or a masked name
 * (张*). It only weighs in beside a number; rare surnames that begin many ordinary words are left out on purpose.
 */
final class PersonName {
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹"
            + "熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严赖覃洪武莫孔汤常温康施牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂苗谷盛曲翁冉骆蓝路游辛靳管柴"
            + "蒙鲍华喻祁蒲房滕屈饶牟艾尤阳时穆农卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫柏宗瞿桂闵苟邬边姬仇栾隋商刁荣巫寇桑甄丛仲虞敖巩佘麻苑迟邝匡鞠惠荆冀胥储楚鄢劳谌奚粟蔺";
    private static final boolean[] IS_SURNAME = new boolean[Character.MAX_VALUE + 1];
    private static final Set<String> LONG_SURNAMES =
            Set.of("欧阳", "上官", "司马", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐", "端木", "东方", "独孤", "南宫", "司空");

    /** Words of official prose and of places that begin like a surname. */
    private static final Set<String> WORDS = Set.of(("任务 任何 任职 方案 方式 方面 余额 单位 单号 时间 时限 金额 金融 项目 应急 申请 申报 申领 安全 安排 安置 高级"
                    + " 高度 高新 农业 农村 农户 车辆 车牌 车主 车型 左右 江西 江苏 马上 周期 周边 周一 周二 周三 周四 周五 周六 周日 施工 施行 许可 康复 毛利 温度 万元 房屋 房产 连续 路线 路段"
                    + " 商品 商务 卫生 景区 简称 简要 简介 游客 严格 严禁 严肃 白天 何时 何地 何种 陆续 石油 温馨 齐全 荣誉 荣获 包括 包含 祝贺 毕业 季度 符合 纪检 纪委 党委 党员 党组 党建 宗旨"
                    + " 宗地 常务 常见 常住 华侨 尚未 边界 费用 易地 管理 管辖 程序 程度 章程 盛大 龙头 雷电 古树 梅雨 曲线 冷链 牛羊 洪水 洪涝 麻烦 于是 于今 史料 单价 贺信 顾问 顾客"
                    + " 童年 金卡 农行 农商 江南 江北 祝您 高中 温州 项下 左侧 管委 路口 桂林 武汉 南宁 单元 金元")
            .split(" "));

    /** The last character of places, bodies and labels: 石桥镇, 高新区, 安全号. */
    private static final String ENDS_NO_NAME = "镇乡村县市区省局办处科厅委院校路街道站所队号码证表类型级组部会费款址额式行";

    private static final List<String> LEADS = List.of(
            "序号", "姓名", "户主", "村民", "居民", "申请人", "当事人", "法定代表人", "法人代表", "法人", "负责人", "联系人", "经办人", "举报人", "投诉人", "信访人",
            "来信人", "写信人", "反映人", "报名人", "患者", "学生", "业主", "残疾人", "监护人", "受益人", "持卡人", "收款人", "承租人", "考生", "群众", "市民",
            "家长", "脱贫户", "困难户", "受灾户", "五保户", "死者", "受害人", "申报人", "诉求人", "咨询人", "救助对象", "补贴对象", "保障对象", "受灾", "困难",
            "网友", "贫困户", "低保户", "户主姓名", "系", "与", "请");
    private static final List<String> TRAILS =
            List.of("同志", "先生", "女士", "本人", "身份证", "证件", "联系", "电话", "手机", "护照", "银行卡", "卡号", "住");
    private static final String LEAD_HEADS = heads(LEADS);

    static {
        SURNAMES.chars().forEach(c -> IS_SURNAME[c] = true);
    }

    private PersonName() {}

    /** @param text a cell, or what stands between two separators, normalised and without blanks */
    static boolean is(String text) {
        if (text.length() < 2) {
            return false;
        }
        int from = afterLeads(text);
        int to = beforeTrails(text, from);
        int length = to - from;
        if (length < 2 || length > 4) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!canStandInName(text.charAt(i))) {
                return false;
            }
        }
        if (length > 2 && LONG_SURNAMES.contains(text.substring(from, from + 2))) {
            return true;
        }
        return length < 4
                && IS_SURNAME[text.charAt(from)]
                && ENDS_NO_NAME.indexOf(text.charAt(to - 1)) < 0
                && !WORDS.contains(text.substring(from, from + 2));
    }

    private static int afterLeads(String text) {
        int from = 0;
        boolean more = true;
        while (more && from < text.length()) {
            more = false;
            char c = text.charAt(from);
            if (c >= '0' && c <= '9') {
                from++;
                more = true;
            } else if (LEAD_HEADS.indexOf(c) >= 0) {
                for (String lead : LEADS) {
                    if (text.startsWith(lead, from)) {
                        from += lead.length();
                        more = true;
                        break;
                    }
                }
            }
        }
        return from;
    }

    private static int beforeTrails(String text, int from) {
        int to = text.length();
        if (to - from <= 2) {
            return to;
        }
        for (String trail : TRAILS) {
            int at = text.indexOf(trail, from + 2);
            to = at > 0 ? Math.min(to, at) : to;
        }
        return to;
    }

    private static String heads(List<String> words) {
        StringBuilder heads = new StringBuilder(words.size());
        words.forEach(word -> heads.append(word.charAt(0)));
        return heads.toString();
    }

    private static boolean canStandInName(char c) {
        return c >= 0x4E00 && c <= 0x9FFF || c == '*' || c == '\u00B7';
    }
}
