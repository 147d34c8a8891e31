package org.govmonitor.privacy;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether a short piece of text is a person's name: a surname and one or two more characters, or a masked name
 * (张*). It only weighs in beside a number; rare surnames that begin many ordinary words are left out on purpose.
 */
final class PersonName {
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹"
            + "熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严赖覃洪武莫孔汤常温康施牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂苗谷盛曲翁冉骆蓝路游辛靳管柴"
            + "蒙鲍华喻祁蒲房滕屈饶牟艾尤阳时穆农卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫柏宗瞿桂闵苟邬边姬仇栾隋商刁荣巫寇桑甄丛仲虞敖巩佘麻苑迟邝匡鞠惠荆冀胥储楚鄢劳谌奚粟蔺";
    private static final Set<String> LONG_SURNAMES =
            Set.of("欧阳", "上官", "司马", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐", "端木", "东方", "独孤", "南宫", "司空");

    /** Words of official prose and of places that begin like a surname. */
    private static final Pattern WORD = Pattern.compile(
            "任务|任何|任职|方案|方式|方面|余额|单位|单号|时间|时限|金额|金融|项目|应急|申请|申报|申领|安全|安排|安置|高级|高度|高新|农业|农村|农户|车辆|车牌|车主|车型|左右|江西|江苏|马上|周期|周边|周[一二三四五六日]"
                    + "|施工|施行|许可|康复|毛利|温度|万元|房屋|房产|连续|路线|路段|商品|商务|卫生|景区|简称|简要|简介|游客|严格|严禁|严肃|白天|何时|何地|何种|陆续|石油|温馨|齐全|荣誉|荣获|包括|包含|祝贺|毕业|季度"
                    + "|符合|纪检|纪委|党委|党员|党组|党建|宗旨|宗地|常务|常见|常住|华侨|尚未|边界|费用|易地|管理|管辖|程序|程度|章程|盛大|龙头|雷电|古树|梅雨|曲线|冷链|牛羊|洪水|洪涝|麻烦|于是|于今|史料|单价|贺信|顾问|顾客|童年");

    /** The last character of places, bodies and labels: 石桥镇, 高新区, 安全号. */
    private static final String ENDS_NO_NAME = "镇乡村县市区省局办处科厅委院校路街道站所队号码证表类型级组部会费款元址额式";

    private static final Pattern LEAD = Pattern.compile(
            "^(?:[0-9]+|序号|姓名|户主|村民|居民|申请人|当事人|法定代表人|法人代表|法人|负责人|联系人|经办人|举报人|投诉人|信访人|来信人|反映人|报名人|患者|学生|业主|系|与|请)+");
    private static final Pattern TRAIL = Pattern.compile("(?:同志|先生|女士|本人|身份证|证件|联系|电话|手机).*$");

    private PersonName() {}

    /** @param text a cell, or what stands between two separators, normalised */
    static boolean is(String text) {
        String bare = LEAD.matcher(text.replace(" ", "")).replaceFirst("");
        String name = TRAIL.matcher(bare).replaceFirst("");
        int length = name.length();
        if (length < 2 || length > 4 || !name.chars().allMatch(PersonName::canStandInName)) {
            return false;
        }
        if (LONG_SURNAMES.contains(name.substring(0, 2))) {
            return length > 2;
        }
        return length < 4
                && SURNAMES.indexOf(name.charAt(0)) >= 0
                && ENDS_NO_NAME.indexOf(name.charAt(length - 1)) < 0
                && !WORD.matcher(name).lookingAt();
    }

    private static boolean canStandInName(int c) {
        return c >= 0x4E00 && c <= 0x9FFF || c == '*' || c == '\u00D7' || c == '\u25CB' || c == '\u67D0';
    }
}
