package org.linli.placement;

import java.util.Locale;
import org.linli.kernel.Texts;

/**
 * A name in both languages, which explanations show: of a part of the cost (计价项), of what fits (相符之处), or of the people whom a quota counts.
 *
 * @param chinese the name in Chinese
 * @param english the name in English
 */
public record BilingualName(String chinese, String english) {
    /** A cost: how far from home the grid is. */
    public static final BilingualName RESIDENCE = new BilingualName("居住距离", "distance from home");
    /** A cost: how far the skills fall short of what the grid asks for. */
    public static final BilingualName SKILL = new BilingualName("特长不符", "other specialities than wanted");
    /** A cost: how far the grid is from what the person has asked for. */
    public static final BilingualName WISH = new BilingualName("与本人意愿不符", "not as wished");
    /** A cost: how far the grid is from where the person works. */
    public static final BilingualName ENTERPRISE = new BilingualName("不在工作地", "away from work");
    /** A cost: the price of leaving the present grid. */
    public static final BilingualName PRESENT = new BilingualName("离开现网格", "leaving the present grid");
    /** What fits: the grid is the one in which the person serves already. */
    public static final BilingualName STAYS = new BilingualName("留在现网格", "stays in the present grid");
    /** A cost that is not divided into terms. */
    public static final BilingualName COST = new BilingualName("扣分", "points");

    /**
     * Checks both names.
     *
     * @throws IllegalArgumentException when one is blank
     */
    public BilingualName {
        if (chinese.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("A name is given in both languages");
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
