package org.linli.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.kernel.Explained.refused;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.kernel.Decision;
import org.linli.storage.ValueType;

class NamesTest {
    private static final String OLD_SPELLING = "经济开发区二实小党支部";
    private static final String NEW_SPELLING = "蓝田开发区二实小党支部";

    @ParameterizedTest
    @CsvSource({
        "青蛙王子(福建)公司,青蛙王子（福建）公司",
        "ABC公司,ＡＢＣ公司",
        "Abc公司,aBC公司",
        "3栋,３栋",
        "青蛙 王子,青蛙王子",
        "青蛙　王子,青蛙王子",
        "阿依古丽·买买提商行,阿依古丽•买买提商行",
        "阿依古丽·买买提商行,阿依古丽・买买提商行",
        "阿依古丽·买买提商行,阿依古丽･买买提商行",
        "A.B公司,Ａ．Ｂ公司",
        "A.B公司,A·B公司"
    })
    void two_spellings_that_differ_in_width_blanks_case_or_dots_are_one(String one, String other) {
        assertEquals(NameKey.of(one), NameKey.of(other));
        assertNotEquals(one, other);
    }

    @ParameterizedTest
    @CsvSource({"顶津食品,顶新食品", "一支部,二支部", "AB,A-B", "公司(1),公司1"})
    void other_names_stay_apart(String one, String other) {
        assertNotEquals(NameKey.of(one), NameKey.of(other));
    }

    @Test
    void the_two_spellings_of_the_story_are_one_by_an_alias_only() {
        Names school = Names.parse(OLD_SPELLING, List.of()).orElseThrow();
        assertFalse(school.keys().contains(NameKey.of(NEW_SPELLING)));

        Names both = school.and(NEW_SPELLING).orElseThrow();
        assertEquals(OLD_SPELLING, both.name());
        assertTrue(both.keys().contains(NameKey.of(NEW_SPELLING)));
        assertTrue(both.keys().contains(NameKey.of(" 蓝田 开发区二实小党支部")));
    }

    @Test
    void the_name_itself_is_no_alias_and_spellings_of_it_make_no_second_key() {
        Names names = Names.parse("青蛙王子", List.of("青蛙王子", " 青蛙王子 ", "青蛙 王子", "青蛙王 子A"))
                .orElseThrow();
        assertEquals(Set.of("青蛙王子A"), names.aliases());
        assertEquals(List.of("青蛙王子", "青蛙王子a"), names.keys());
    }

    @Test
    void blank_aliases_do_not_count() {
        List<String> blanks = Collections.nCopies(Names.MAX_ALIASES + 1, "　");
        assertEquals(Set.of(), Names.parse("青蛙王子", blanks).orElseThrow().aliases());
    }

    @Test
    void twenty_aliases_are_allowed_and_one_more_is_not() {
        assertTrue(Names.parse("甲", aliases(20)).isAccepted());
        Decision<Names> refused = Names.parse("甲", aliases(21));
        assertEquals(List.of("too-many-aliases"), refused(refused));

        Names full = Names.parse("甲", aliases(20)).orElseThrow();
        assertEquals(List.of("too-many-aliases"), refused(full.and("又一个")));
        assertEquals(full, full.and("别名7").orElseThrow());
    }

    @Test
    void a_hundred_characters_are_allowed_and_one_more_is_not() {
        assertTrue(Names.parse("\uD842\uDFB7".repeat(100), List.of()).isAccepted());
        assertEquals(List.of("text-too-long"), refused(Names.parse("字".repeat(101), List.of())));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        Decision<Names> refused = Names.parse(" ", List.of("别\u0000名", "字".repeat(101)));
        assertEquals(List.of("text-missing", "text-forbidden-character", "text-too-long"), refused(refused));
    }

    @Test
    void a_blank_alias_is_refused_when_it_is_all_that_was_given() {
        Names names = Names.parse("甲", List.of()).orElseThrow();
        assertEquals(List.of("text-missing"), refused(names.and(" \t ")));
    }

    @Test
    void whoever_makes_names_without_a_name_has_a_bug() {
        assertThrows(IllegalArgumentException.class, () -> new Names(" ", Set.of()));
        assertThrows(IllegalArgumentException.class, () -> new Names("甲", Set.copyOf(aliases(21))));
    }

    @Test
    void a_key_fits_into_the_index_even_when_its_characters_grow() {
        String grows = "\uFDFA".repeat(100);
        String key = NameKey.of(Names.parse(grows, List.of()).orElseThrow().name());
        assertTrue(key.length() <= ValueType.MAX_TEXT);
        assertNotEquals(key, NameKey.of("\uFDFA".repeat(99)));
    }

    @Property
    void what_is_accepted_has_a_key_that_stays_the_same_when_it_is_made_again(@ForAll String name) {
        Names.parse(name, List.of()).outcomeIfAccepted().ifPresent(names -> {
            String key = names.keys().get(0);
            assertTrue(key.length() <= ValueType.MAX_TEXT);
            assertEquals(key, NameKey.of(name.strip()));
        });
    }

    private static List<String> aliases(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> "别名" + number).toList();
    }
}
