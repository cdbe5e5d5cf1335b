package org.linli.job;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words of a text that exclude people (歧视性用语). It knows words, not meaning: a subject such as 男 or 汉族 counts beside a word that
 * admits, excludes or prefers, so that 男装导购 and 民族乐器 pass. What is worded otherwise is for people to see.
 */
final class JobWording {
    private static final String WANTS = "(?<!不)(?:限制?|仅限?|只限|只招聘?|只要|只收|须为|必须是|要求|诚聘|急聘|诚招|急招|招聘?|聘用?|招录|招募|招收)";
    private static final String REJECTS = "(?:不招聘?|不要|不收|不聘|不录用|谢绝|拒绝|婉拒)";
    private static final String PREFERS = "(?:优先|为主|为佳|为宜)";
    private static final String SHUNS = "(?:勿扰|勿投|除外|免谈|不要|不招|不收|谢绝|禁入)";
    private static final String ADMITS = "(?:" + WANTS + "|" + REJECTS + ")";
    private static final String JUDGES = "(?:" + PREFERS + "|" + SHUNS + ")";
    private static final String ETHNIC_GROUPS = "(?:少数民族|汉族|蒙古族|回族|藏族|维吾尔族|维族|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族"
            + "|哈尼族|哈萨克族|傣族|黎族|傈僳族|佤族|畲族|高山族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族"
            + "|毛南族|仡佬族|锡伯族|阿昌族|普米族|塔吉克族|怒族|乌孜别克族|俄罗斯族|鄂温克族|德昂族|保安族|裕固族|京族|塔塔尔族|独龙族|鄂伦春族|赫哲族"
            + "|门巴族|珞巴族|基诺族)(?![馆箱缸用餐菜乐舞歌语服饰医药])";
    // A suffix is taken whole or not at all: of 女士皮鞋, no 女 is left over for another reading.
    private static final String SUFFIX = "(?:性|士|生|员工|职工|工|同志|子(?=$|[，。；、,;)）]))?+";
    private static final String MEN = "男" + SUFFIX;
    private static final String WOMEN = "女" + SUFFIX;
    private static final String NO_THING = "(?![女男装鞋科包袜裤裙衣服饰帽西厕浴宿更童款式队团篮排足用皮内子])";
    private static final String BELIEVERS = "(?:信教|有宗教信仰|无宗教信仰|教徒|信徒|佛教徒|道教徒|基督徒|基督教徒|天主教徒|伊斯兰教徒|穆斯林)";
    private static final String RACES = "(?:(?<![抹拉])黑人|(?<![明坦清表告])白人|黄种人|黑种人|白种人|有色人种)";
    private static final String BEFORE_LATIN = "(?<![a-z])";

    /** What says that no one is excluded; it is taken out first. */
    private static final Pattern NEUTRAL =
            Pattern.compile("男女(?:老少)?(?:不限|均可|皆可|平等)|不限(?:男女|性别|民族|种族|宗教信仰|婚育|户籍)|(?:性别|民族|种族|宗教信仰|婚育|户籍)不限|各民族");

    private static final ImmutableMap<BiasGround, Pattern> WORDS = ImmutableMap.<BiasGround, Pattern>builder()
            .put(BiasGround.ETHNICITY, words("民族", ETHNIC_GROUPS, "|限本民族|非汉族"))
            .put(BiasGround.RACE, words("种族", RACES, ""))
            .put(BiasGround.WOMEN_KEPT_OUT, keepingOut(WOMEN, MEN, "men|males?", "women|females?"))
            .put(BiasGround.MEN_KEPT_OUT, keepingOut(MEN, WOMEN, "women|females?", "men|males?"))
            .put(
                    BiasGround.FAMILY,
                    Pattern.compile("未婚女|未婚优先|(?:限|只招|要求)(?:未婚|已婚|未育|已育)|已婚已育|已育(?!苗)|不得结婚|不得怀孕|不得生育"
                            + "|(?:不招|不要|谢绝)(?:孕妇|已婚|未婚|未育)"))
            .put(BiasGround.RELIGION, words("宗教(?:信仰)?", BELIEVERS, "|不信教"))
            .put(
                    BiasGround.OTHER,
                    Pattern.compile("(?:限|仅限?|只招|只要)(?:本地|本市|本省|城镇)(?:户籍|户口|人)|(?:不招|不要|谢绝|拒绝)(?:外地|外省|农村|农民工)"
                            + "|(?:不招|不要|谢绝|拒绝)残疾|残疾(?:人)?勿|(?:不招|不要|谢绝|拒绝)乙肝|乙肝[^，。；]{0,6}勿|属相|星座|血型"))
            .build();

    private JobWording() {}

    private static Pattern words(String field, String subject, String more) {
        return Pattern.compile(ADMITS + subject + "|" + subject + JUDGES + "|" + field + "(?:要求)?:?" + subject + more);
    }

    /** Who is kept out, and who is let in: by words that want or prefer these, or reject those. */
    private static Pattern keepingOut(String out, String in, String latinIn, String latinOut) {
        return Pattern.compile(WANTS + in + NO_THING + "|" + REJECTS + out + NO_THING + "|" + in + PREFERS + "|" + out
                + SHUNS + "|性别(?:要求)?:?" + in + NO_THING + "|" + BEFORE_LATIN + "(?:" + latinIn + ") ?only|"
                + BEFORE_LATIN + "no (?:" + latinOut + ")(?![a-z])");
    }

    /** The words of texts that exclude people, by ground. */
    static Map<BiasGround, SortedSet<String>> of(List<String> texts) {
        Map<BiasGround, SortedSet<String>> found = new EnumMap<>(BiasGround.class);
        for (String text : texts) {
            String plain = NEUTRAL.matcher(folded(text)).replaceAll("。");
            WORDS.forEach((ground, words) -> {
                Matcher matcher = words.matcher(plain);
                while (matcher.find()) {
                    found.computeIfAbsent(ground, each -> new TreeSet<>()).add(matcher.group());
                }
            });
        }
        return found;
    }

    /** Width, case and blanks make no difference, but for those between Latin words. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?<![a-z])[\\s\\p{Z}]+|[\\s\\p{Z}]+(?![a-z\\s\\p{Z}])", "")
                .replaceAll("[\\s\\p{Z}]+", " ");
    }
}
