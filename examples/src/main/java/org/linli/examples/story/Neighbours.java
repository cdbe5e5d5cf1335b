package org.linli.examples.story;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.linli.Desk;
import org.linli.community.Organisation;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;

/** People for the grids, all invented: named by what they are and the cycle of sixty (干支). */
final class Neighbours {
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int FIRST = 200;

    private final Desk desk;
    private final Map<Id<Person>, String> names = new HashMap<>();

    Neighbours(Desk desk) {
        this.desk = desk;
    }

    Id<Person> resident(String what) {
        return register(what, form -> form);
    }

    Id<Person> employee(String what, Id<Organisation> employer) {
        return register(what, form -> form.employer(employer));
    }

    /** What the story calls a person. */
    String name(Id<Person> person) {
        return Objects.requireNonNull(names.get(person));
    }

    /** What a page for visitors calls a person. */
    String masked(Id<Person> person) {
        String name = name(person);
        return name.substring(0, name.length() - 1) + "*";
    }

    List<Id<Organisation>> enterprises() {
        return List.of("青蛙王子", "顶津食品", "示例企业甲", "示例企业乙", "示例企业丙").stream()
                .map(name -> desk.organisations().named(name).get(0).id())
                .toList();
    }

    private Id<Person> register(String what, UnaryOperator<PersonForm> more) {
        int number = names.size();
        String name = what + STEMS.charAt(number % STEMS.length()) + BRANCHES.charAt(number % BRANCHES.length());
        PersonForm form = PersonForm.of(name, Samples.citizenId(FIRST + number), PoliticalStatus.NONE)
                .mobile(String.format(Locale.ROOT, "13900000%03d", number));
        Id<Person> id = Registered.person(desk, more.apply(form), "网格服务");
        names.put(id, name);
        return id;
    }
}
