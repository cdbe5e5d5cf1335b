package org.linli.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonNameTest {
    @Test
    void a_name_in_han_characters_is_a_surname_and_a_given_name() {
        assertEquals(new PersonName("张三", Set.of("张"), Set.of("三")), PersonName.of("张三"));
        assertEquals(new PersonName("李小明", Set.of("李"), Set.of("小明")), PersonName.of("李小明"));
        assertEquals(new PersonName("张", Set.of("张"), Set.of()), PersonName.of("张"));
    }

    @Test
    void a_surname_of_two_characters_counts_in_both_readings() {
        assertEquals(new PersonName("欧阳娜", Set.of("欧", "欧阳"), Set.of("阳娜", "娜")), PersonName.of("欧阳娜"));
        assertEquals(new PersonName("诸葛小明", Set.of("诸", "诸葛"), Set.of("葛小明", "小明")), PersonName.of("诸葛小明"));
        assertEquals(new PersonName("欧阳", Set.of("欧"), Set.of("阳")), PersonName.of("欧阳"));
    }

    @Test
    void each_part_of_a_name_in_several_parts_may_be_asked_for() {
        PersonName parts = new PersonName("买买提吐尔逊", Set.of("买买提", "吐尔逊"), Set.of("买买提", "吐尔逊"));
        for (String name : List.of("买买提·吐尔逊", "买买提•吐尔逊", "买买提．吐尔逊", " 买买提 ・ 吐尔逊 ")) {
            assertEquals(parts, PersonName.of(name), name);
        }
        assertEquals(
                new PersonName("annelee", Set.of("anne", "lee"), Set.of("anne", "lee")), PersonName.of("Anne  LEE"));
        assertEquals(new PersonName("anne", Set.of("anne"), Set.of("anne")), PersonName.of("Ａｎｎｅ"));
    }

    @Test
    void blanks_between_han_characters_make_no_difference_and_other_characters_do() {
        assertEquals(PersonName.of("张三"), PersonName.of(" 张　 三 "));
        assertNotEquals(PersonName.of("张三"), PersonName.of("章三"));
        assertEquals("欧阳", PersonName.part(" 欧 阳 "));
    }

    @Test
    void characters_outside_of_the_basic_plane_are_one_character() {
        assertEquals(new PersonName("𠮷田", Set.of("𠮷"), Set.of("田")), PersonName.of("𠮷田"));
    }
}
