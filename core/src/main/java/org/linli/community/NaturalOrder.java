package org.linli.community;

import com.google.common.base.CharMatcher;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linli.code.PlainText;
import org.linli.storage.Index;
import org.linli.storage.ValueType;

/**
 * The order in which people count (自然顺序): 9栋, 10栋, 11栋; 第三党支部, 第十党支部, 第十一党支部. It is made when something is written, so that every store
 * orders by it.
 *
 * <p>A number stands by how many digits it has and then by these, so that shorter ones come first; leading zeros do not count.
 * Chinese numbers up to 99 stand as their figures. All else stands in the form in which names are compared, by code points.
 */
public final class NaturalOrder {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+|[〇一二三四五六七八九]?十[一二三四五六七八九]?|[〇一二三四五六七八九]+");
    private static final String DIGITS = "〇一二三四五六七八九";

    private static final int MOST = ValueType.MAX_TEXT / 2;

    private NaturalOrder() {}

    /**
     * The index by which lists of a kind are in this order.
     *
     * @param name its name
     * @param text what people call an aggregate
     * @param <A> the aggregate
     * @return the index, left out of views
     */
    public static <A> Index<A, String> index(String name, Function<? super A, String> text) {
        return Index.<A, String>one(name, ValueType.TEXT, aggregate -> key(text.apply(aggregate)))
                .unreported();
    }

    /**
     * The text by which a name or number is compared with others.
     *
     * @param text as it is written
     * @return the text to sort by, of at most half of what a column holds
     */
    public static String key(String text) {
        Matcher numbers = NUMBER.matcher(CharMatcher.whitespace().removeFrom(PlainText.searchForm(text)));
        String key = numbers.replaceAll(NaturalOrder::counted);
        return key.substring(0, key.offsetByCodePoints(0, Math.min(key.codePointCount(0, key.length()), MOST)));
    }

    private static String counted(MatchResult number) {
        String digits = CharMatcher.is('0').trimLeadingFrom(figures(number.group()));
        // Two digits tell how many follow: no text that is given a number is longer.
        return (digits.length() < 10 ? "0" : "") + digits.length() + digits;
    }

    private static String figures(String number) {
        int ten = number.indexOf('十');
        if (ten < 0) {
            return number.codePoints()
                    .map(c -> DIGITS.indexOf(c) < 0 ? c : '0' + DIGITS.indexOf(c))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
        String tens = ten == 0 ? "1" : figures(number.substring(0, ten));
        String ones = ten == number.length() - 1 ? "0" : figures(number.substring(ten + 1));
        return tens + ones;
    }
}
