package org.linli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Texts;

/** What figures read like in a sentence: ends as their last day, one thing as one. */
class ReadableTextsTest {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    /** Where the figure is the last day itself, or no day. */
    private static final Set<String> LAST_DAYS = Set.of(
            "citizen-id-province",
            "consultation-published-order",
            "honour-dates",
            "period-not-over",
            "petition-hearing-days");

    /** Where the text says that from this day on something is no longer so. */
    private static final Pattern FROM_THEN_ON =
            Pattern.compile("自 ?\\{until}起|自 \\{until} 起|[Ss]ince \\{until}|first day without it is \\{until}");

    private static final Pattern COUNTED =
            Pattern.compile("\\{(?!(?:most[a-zA-Z]*|least|maximum|greatest|fewer|more|fewest|years)})"
                    + "[a-zA-Z]+} (?:[a-z-]+ )?(?:buildings|posts|cross-appointments|places|rows|households|members|services|days|micro-grids|grids"
                    + "|heads|quarters|rounds|honours|residents|months|people|units|organisations)\\b");

    @Test
    void an_end_is_told_by_its_last_day() {
        Set<String> wrong = new TreeSet<>();
        for (Locale locale : LANGUAGES) {
            Texts.keys(locale).stream()
                    .filter(key -> !LAST_DAYS.contains(key))
                    .filter(key -> FROM_THEN_ON
                            .matcher(Texts.find(key, locale).orElseThrow())
                            .replaceAll("")
                            .contains("{until}"))
                    .forEach(key -> wrong.add(locale.getLanguage() + " " + key));
        }
        assertEquals(Set.of(), wrong, "write {until:last}, or that from {until} on it is no longer so");
    }

    @Test
    void a_number_of_things_is_followed_by_a_word_that_goes_with_one_too() {
        Set<String> wrong = new TreeSet<>();
        Texts.keys(Locale.ENGLISH).stream()
                .filter(key -> COUNTED.matcher(Texts.find(key, Locale.ENGLISH).orElseThrow())
                        .find())
                .forEach(wrong::add);
        assertEquals(Set.of(), wrong, "write {buildings} {buildings:building/buildings}");
    }

    @Test
    void both_are_found() {
        assertTrue(COUNTED.matcher("{held} other posts are").find());
        assertTrue(!COUNTED.matcher("{held} {held:post is/posts are}").find());
        assertTrue(!COUNTED.matcher("at most {most} members").find());
        assertTrue(FROM_THEN_ON.matcher("自 {until} 起不再有效").find());
    }
}
