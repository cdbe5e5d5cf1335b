package org.linli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Texts;

/** English texts count in words that fit one as well: <code>{days} {days:day/days}</code>; a noun that does so once does so always. */
class EnglishPluralsTest {
    private static final Pattern FORM = Pattern.compile("\\{\\w+:([a-z][a-z ]*)/([a-z][a-z ]*)}");

    /** A number and at most one word before the noun; a range such as 1 to 20 is spoken of as many. */
    private static final Pattern COUNTED =
            Pattern.compile("(?<!to )\\{\\w+} (?:(?!in |into |of |at )[a-z]+ )?([a-z]+)\\b(?=[ ,.;:)]|$)");

    @Test
    void what_is_counted_agrees_with_one() {
        Set<String> nouns = nouns();
        assertTrue(nouns.containsAll(Set.of("days", "members", "households")), nouns.toString());
        Set<String> rigid = new TreeSet<>();
        for (String key : Texts.keys(Locale.ENGLISH)) {
            if (!key.endsWith(".statement")) {
                rigid(nouns, Texts.find(key, Locale.ENGLISH).orElseThrow())
                        .forEach(words -> rigid.add(key + ": " + words));
            }
        }
        assertEquals("", String.join("\n", rigid));
    }

    @Test
    void a_rigid_plural_is_found_and_a_range_is_none() {
        Set<String> nouns = Set.of("days");
        assertEquals(List.of("{most} working days"), rigid(nouns, "It takes {most} working days."));
        assertEquals(List.of(), rigid(nouns, "{least} to {most} days; {most} {most:day/days}"));
    }

    /** The plurals of which some text knows the singular; verbs, whose forms stand behind their noun, are no nouns. */
    private static Set<String> nouns() {
        return Texts.keys(Locale.ENGLISH).stream()
                .flatMap(key -> FORM.matcher(Texts.find(key, Locale.ENGLISH).orElseThrow())
                        .results())
                .map(form -> form.group(2))
                .filter(plural -> !plural.contains(" ") && (plural.endsWith("s") || plural.equals("people")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> rigid(Set<String> nouns, String text) {
        Matcher counted = COUNTED.matcher(text);
        return counted.results()
                .filter(words -> nouns.contains(words.group(1)))
                .map(words -> words.group())
                .toList();
    }
}
