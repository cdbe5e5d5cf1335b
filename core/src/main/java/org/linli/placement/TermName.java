package org.linli.placement;

import java.util.Locale;
import org.linli.kernel.Texts;

/**
 * What a part of the cost is called in explanations (计价项).
 *
 * @param chinese its name in Chinese
 * @param english its name in English
 */
public record TermName(String chinese, String english) {
    /** How far from home the grid is. */
    public static final TermName RESIDENCE = new TermName("居住距离", "distance from home");
    /** How far the skills fall short of what the grid asks for. */
    public static final TermName SKILL = new TermName("专长不符", "skills that do not fit");
    /** How far the grid is from what the person has asked for. */
    public static final TermName WISH = new TermName("与本人意愿不符", "not as wished");
    /** How far the grid is from the person's enterprise. */
    public static final TermName ENTERPRISE = new TermName("不在所属企业", "away from the own enterprise");
    /** The price of leaving the present grid. */
    public static final TermName PRESENT = new TermName("离开现网格", "leaving the present grid");
    /** A cost that is not divided into terms. */
    public static final TermName COST = new TermName("成本", "cost");

    /**
     * Checks both names.
     *
     * @throws IllegalArgumentException when one is blank
     */
    public TermName {
        if (chinese.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("A term has a name in both languages");
        }
    }

    /**
     * The name in a language.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return the name
     */
    public String in(Locale locale) {
        return Texts.isChinese(locale) ? chinese : english;
    }
}
