package org.govmonitor.privacy;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which a text says what a number is and whose. Each pattern is run over a few dozen characters at most. */
enum Words {
    /** Labels of a citizen ID, and of the numbers that are one (社会保障号码, 驾驶证号). */
    ID_LABEL("(?:身份证|公民身份|身份号|证件(?!代码)|社会?保障卡?号|社保卡?号|驾驶证|残疾人?证|(?<![A-Za-z])ID(?![A-Za-z]))(?:件?(?:号码|编号|号))?"),

    PHONE_LABEL(
            "电话|手机|联系方式|联系号码|移动号|微信|同号|联系|致电|拨打|请拨|热线|短信|[Tt][Ee][Ll]|[Pp]hone|[Mm]obile|[Mm]ob(?![a-z])|\u260E|\u2706"),

    /** Labels of numbers that only look like personal ones but say what they are. */
    OTHER_NUMBER("代码|编码|编号|注册号|登记|备案|网安备|流水|受理|订单|单号|批次|任务|账号|帐号|账户|帐户|卡号|银行卡|存折|一卡通|户号|串号|IMEI|条形?码|监管号|监管码"
            + "|标识码|索引|文号|合同|协议|发票|票号|票据|缴款|许可|批准|批文|准考证|考号|学号|案号|不动产|宗地|产权|地块|坐标|经度|纬度|版本|ISBN|ISSN|QQ|邮编|邮政|序号"
            + "|车架|发动机|设备|样例|示例|第|No\\.?|NO\\.?|\u2116|SN|[Vv]er"),

    /** Numbers that are registered with a state body under their own rules and never a person's. */
    PUBLIC_REGISTER("信用代码|机构代码|单位代码|项目代码|统一代码|注册号|备案|网安备|标识码|条形?码|监管号|监管码|订单|流水|不动产|宗地|产权|账号|帐号|账户|帐户|卡号|发票|票据|缴款"),

    AMOUNT("金额|预算|决算|合计|总计|共计|小计|价|资金|收入|支出|投资|产值|面积|数量|人数|总数|总额|余额|人民币|累计"),

    /** What follows a quantity, or the number of a document. */
    UNIT(
            "^ ?(?:[千百]?[万亿]|元|美元|港元|平方|立方|㎡|m2|亩|公顷|公里|千米|米|吨|公斤|千克|千瓦|度|人(?![民口员])|户(?!主)|次|件|个|%|\u2030|\u00B0|号(?!码))"),

    /** A number that is only an example. */
    SAMPLE("样例|示例|例如|举例|范例|样表|填写说明|填表说明|模板|格式[如为:]"),

    /** A telephone that is published for work. */
    WORK_CONTACT(
            "值班|值守|带班|招标|采购|投标|竞价|竞买|代理|咨询(?!人)|报名(?!人)|投诉(?!人)|举报(?!人)|监督|项目联系|项目负责|热线|客服|服务电话|办公|新闻|记者|技术支持|网站|维护|运维|维修|抢修"
                    + "|联系人|联络[员人]|业务电话|窗口|招聘|招募|遴选|应聘|预约|传真|医院|药店|门店|营业|应急|救援|防汛|河长|林长|网格员|驻村|工作队|经办人|承办|接待|邮箱|寄送|送达"
                    + "|同志|职务|主任|书记|科长|局长|镇长|乡长|站长|老师|经理|医生|警官|民警|工作人员|主办|邮编"),

    /** An office's telephone: a mobile number published beside it is the office's too. */
    LANDLINE("(?<![0-9])0[1-9][0-9]{1,2}[)-]? ?[2-9][0-9]{5,7}"),

    /** A body is spoken of, or a person for it. */
    ORGANISATION("单位|机构|企业|公司|学校|医院|部门|科室|门店|合作社|商户|职称|法定代表|法人|负责人"),

    /** A private person is spoken of. */
    PRIVATE_PERSON(
            "户主|申请人|申报人|身份证|公民身份|住址|住所|户籍|现住|[,\u3001(]住|居住|本人|我的|我是|监护|患者|病人|学生|家长|受益人|补贴对象|救助对象|业主|承租|租户|农户|参保人|考生"
                    + "|信访人|来信人|写信人|反映人|诉求人|投诉人|举报人|死者|家属|子女|配偶|父亲|母亲|汉族|[男女][,\u3001]"),

    /** The writer speaks of himself. */
    OWN("本人|我的|我电话|我手机|我是"),

    /** The head of a column of names. */
    NAME_HEADER("姓名|户主|申请人|法人|负责人|联系人|持证人|受益人|收款人|学生|考生|业主"),

    /** Marks that every footer of a government site carries. */
    FOOTER("ICP备|公网安备|网站标识码|版权所有");

    /** How far from the end of a label the word may stand that decides: 编号为, 金额(元. */
    private static final int NEAR = 4;

    private final Pattern pattern;
    /** The characters that a word can begin with, or empty where any can. */
    private final BitSet heads;

    Words(String alternatives) {
        pattern = Pattern.compile(alternatives);
        heads = heads(alternatives);
    }

    boolean in(CharSequence text) {
        return lastEnd(text) > 0;
    }

    /** The end of the last of these words in a text, 0 where none stands there: what stands nearest to a number names it. */
    int lastEnd(CharSequence text) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int end = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean possible = heads.isEmpty() || heads.get(text.charAt(i));
            if (possible && matcher.region(i, text.length()).lookingAt()) {
                end = Math.max(end, matcher.end());
            }
        }
        return end;
    }

    /** Whether a label ends in one of these words, or nearly so. */
    boolean endsNear(CharSequence label) {
        int end = lastEnd(label);
        return end > 0 && label.length() - end <= NEAR;
    }

    /** One look at a character rules out nearly every place in a text, where trying dozens of words would be dear. */
    private static BitSet heads(String alternatives) {
        BitSet heads = new BitSet();
        for (String alternative : alternatives.split("\\|")) {
            char head = alternative.charAt(0);
            if (head == '(' || head == '^') {
                return new BitSet();
            }
            String possible = head == '[' ? alternative.substring(1, alternative.indexOf(']')) : String.valueOf(head);
            possible.chars().forEach(heads::set);
        }
        return heads;
    }
}
