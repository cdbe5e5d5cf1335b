package org.linli.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The masked forms of personal data (脱敏): conventions of the field, for there is no binding format. */
public final class Masking {
    private static final String STAR = "*";
    private static final Set<String> COMPOUND_SURNAMES = Set.of(
            "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "东方", "東方", "皇甫", "尉迟", "尉遲", "公孙", "公孫", "慕容", "令狐", "宇文", "长孙",
            "長孫", "司徒", "司空", "夏侯", "南宫", "南宮", "端木", "百里", "呼延", "东郭", "東郭", "西门", "西門", "赫连", "赫連", "澹台", "濮阳", "濮陽",
            "申屠", "太史", "仲孙", "仲孫", "钟离", "鍾離", "轩辕", "軒轅", "独孤", "獨孤", "拓跋", "闻人", "聞人", "万俟", "公冶", "宗政", "淳于", "单于",
            "鲜于", "鮮于", "闾丘", "亓官", "乐正", "第五");

    private Masking() {}

    /**
     * A name for internal lists and public notices: the surname stays, and of a name of three characters or more the
     * last one too; {@code 张三丰} becomes {@code 张*丰}, {@code 张三} becomes {@code 张*}. After a surname of two characters
     * everything is starred: {@code 欧阳**}. Of a name in parts ({@code 阿依古丽·买买提}) only the first character stays, and
     * the dots.
     *
     * <p>It works on code points, so that rare characters stay whole, and keeps the length.
     *
     * @param name the name
     * @return the masked name; empty for an empty name, all starred for one of a single character
     */
    public static String name(String name) {
        List<String> characters = characters(name);
        int count = characters.size();
        if (count < 2) {
            return STAR.repeat(count);
        }
        if (characters.stream().anyMatch(Masking::isSeparator)) {
            return characters.get(0) + starred(characters.subList(1, count));
        }
        int surname = surnameLength(characters);
        if (surname == 2 || count == 2) {
            return joined(characters.subList(0, surname)) + STAR.repeat(count - surname);
        }
        return characters.get(0) + STAR.repeat(count - 2) + characters.get(count - 1);
    }

    /**
     * The name of a minor for public notices: the surname and two stars, at any length of the name.
     *
     * @param name the name
     * @return the surname, or the first character, and two stars; two stars for a name of fewer than two characters
     */
    public static String minorsName(String name) {
        List<String> characters = characters(name);
        int kept = characters.size() < 2 ? 0 : surnameLength(characters);
        return joined(characters.subList(0, kept)) + STAR + STAR;
    }

    /**
     * A citizen id for internal lists.
     *
     * @param value the whole number
     * @return the first three and the last four characters, the others starred
     */
    public static String citizenId(String value) {
        return keep(value, 3, 4);
    }

    /**
     * A mobile number for internal lists.
     *
     * @param value eleven digits
     * @return the first three and the last four digits, the others starred
     */
    public static String mobile(String value) {
        return keep(value, 3, 4);
    }

    /**
     * The number of a landline for reports.
     *
     * @param value as written
     * @return the last four characters, the others starred
     */
    public static String landline(String value) {
        return keep(value, 0, 4);
    }

    private static int surnameLength(List<String> characters) {
        boolean compound = characters.size() > 2 && COMPOUND_SURNAMES.contains(joined(characters.subList(0, 2)));
        return compound ? 2 : 1;
    }

    /** The characters of a name, each with the marks that belong to it, such as the selector of a variant form. */
    private static List<String> characters(String name) {
        List<String> characters = new ArrayList<>();
        name.codePoints().forEach(c -> {
            String character = Character.toString(c);
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK;
            if (mark && !characters.isEmpty()) {
                characters.add(characters.remove(characters.size() - 1) + character);
            } else {
                characters.add(character);
            }
        });
        return characters;
    }

    private static boolean isSeparator(String character) {
        int c = character.codePointAt(0);
        return Characters.isNameDot(c) || CodeText.isBlank(c);
    }

    private static String starred(List<String> characters) {
        return characters.stream()
                .map(character -> isSeparator(character) ? character : STAR)
                .collect(Collectors.joining());
    }

    private static String joined(List<String> characters) {
        return String.join("", characters);
    }

    private static String keep(String value, int first, int last) {
        int hidden = value.length() - first - last;
        if (hidden < 1) {
            return STAR.repeat(value.length());
        }
        return value.substring(0, first) + STAR.repeat(hidden) + value.substring(value.length() - last);
    }
}
