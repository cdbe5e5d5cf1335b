package org.linli.person;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.linli.code.PlainText;

/**
 * A person's name as it is compared (姓名检索形式): blanks, the width of letters, case, and the kind of dot make no difference. It is
 * for finding only, and is never shown.
 *
 * <p>A name in Han characters is a surname and a given name. Of a name that begins with one of the surnames of two characters both
 * readings count: 欧阳娜 is found by 欧阳 and 娜, and by 欧 and 阳娜. In a name of several parts, divided by dots or blanks, each part is
 * both.
 *
 * @param whole the whole name
 * @param surnames what may be asked for as its surname
 * @param given what may be asked for as its given name
 */
record PersonName(String whole, Set<String> surnames, Set<String> given) {
    private static final Set<String> COMPOUND = Set.of(
            "欧阳", "太史", "端木", "上官", "司马", "东方", "独孤", "南宫", "万俟", "闻人", "夏侯", "诸葛", "尉迟", "公羊", "赫连", "澹台", "皇甫", "宗政",
            "濮阳", "公冶", "太叔", "申屠", "公孙", "慕容", "仲孙", "钟离", "长孙", "宇文", "司徒", "鲜于", "司空", "闾丘", "子车", "亓官", "司寇", "巫马",
            "公西", "颛孙", "壤驷", "公良", "漆雕", "乐正", "宰父", "谷梁", "拓跋", "夹谷", "轩辕", "令狐", "段干", "百里", "呼延", "东郭", "南门", "羊舌",
            "微生", "公户", "公玉", "公仪", "梁丘", "公仲", "公上", "公门", "公山", "公坚", "左丘", "公伯", "西门", "公祖", "第五", "公乘", "贯丘", "公皙",
            "南荣", "东里", "东宫", "仲长", "子书", "子桑", "即墨", "达奚", "褚师", "纳兰", "歐陽", "諸葛", "司馬", "東方", "尉遲", "公孫", "長孫", "鍾離",
            "鮮于");

    static PersonName of(String name) {
        String oneDot = PlainText.searchForm(name);
        List<String> parts = Splitter.on(CharMatcher.whitespace().or(CharMatcher.is('·')))
                .omitEmptyStrings()
                .splitToList(oneDot);
        boolean isHan = oneDot.codePoints().anyMatch(Character::isIdeographic);
        String whole = String.join("", parts);
        if (oneDot.indexOf('·') >= 0 || parts.size() > 1 && !isHan) {
            Set<String> each = new LinkedHashSet<>(parts);
            return new PersonName(whole, each, each);
        }
        return isHan ? han(whole) : new PersonName(whole, Set.of(whole), Set.of(whole));
    }

    /** The form of a surname or a given name that is asked for. */
    static String part(String text) {
        return of(text).whole;
    }

    private static PersonName han(String whole) {
        Set<String> surnames = new LinkedHashSet<>();
        Set<String> given = new LinkedHashSet<>();
        int first = Character.charCount(whole.codePointAt(0));
        split(whole, first, surnames, given);
        if (whole.length() > 2 && COMPOUND.contains(whole.substring(0, 2))) {
            split(whole, 2, surnames, given);
        }
        return new PersonName(whole, surnames, given);
    }

    private static void split(String whole, int at, Set<String> surnames, Set<String> given) {
        surnames.add(whole.substring(0, at));
        if (at < whole.length()) {
            given.add(whole.substring(at));
        }
    }
}
