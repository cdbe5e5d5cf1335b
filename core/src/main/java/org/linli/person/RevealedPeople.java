package org.linli.person;

import java.util.List;

/**
 * Several people who were shown in the clear at once, with one trace (个人信息批量查看结果).
 *
 * @param people the people, in the order in which they were asked for
 */
public record RevealedPeople(List<RevealedPerson> people) {
    /** Copies the list. */
    public RevealedPeople {
        people = List.copyOf(people);
    }
}
