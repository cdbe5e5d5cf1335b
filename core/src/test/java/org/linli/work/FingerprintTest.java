package org.linli.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.alliance.AgreementForm;
import org.linli.alliance.Alliance;
import org.linli.alliance.Alliances;
import org.linli.alliance.ThemeDayForm;
import org.linli.kernel.Actor;
import org.linli.kernel.Command;
import org.linli.kernel.Id;
import org.linli.kernel.IndexKey;
import org.linli.kernel.Role;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;

class FingerprintTest {
    private static final Command<Alliance> COMMAND = Command.of("made", "up", Alliance.class);
    private static final Actor ACTOR = Actor.of(Id.of("worker-1"), Role.COMMUNITY_WORKER);
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    @Test
    void the_same_request_has_the_same_fingerprint() {
        assertEquals(of("a", agreement(DAY)), of("a", agreement(DAY)));
        assertTrue(of("a").matches("[0-9a-f]{64}"), of("a"));
    }

    @Test
    void another_parameter_makes_another_fingerprint() {
        String first = of("a", agreement(DAY));
        assertNotEquals(first, of("b", agreement(DAY)));
        assertNotEquals(first, of("a", agreement(DAY.plusDays(1))));
        assertNotEquals(first, of("a", agreement(DAY).until(DAY.plusYears(1))));
        assertNotEquals(first, of(agreement(DAY), "a"));
        assertNotEquals(of("ab", "c"), of("a", "bc"));
        assertNotEquals(of(Optional.empty()), of(Optional.of("")));
        assertNotEquals(of(PoliticalStatus.NONE), of(PoliticalStatus.PARTY_MEMBER));
        assertNotEquals(of(List.of("a", "b")), of(List.of("b", "a")));
    }

    @Test
    void another_command_or_actor_makes_another_fingerprint() {
        List<Object> parameters = List.of("a");
        String first = Fingerprint.of(COMMAND, ACTOR, parameters, Optional.empty());
        for (Command<?> other : Alliances.COMMANDS) {
            assertNotEquals(first, Fingerprint.of(other, ACTOR, parameters, Optional.empty()));
        }
        for (Actor other : List.of(
                Actor.of(Id.of("worker-2"), Role.COMMUNITY_WORKER),
                Actor.of(Id.of("worker-1"), Role.COMMUNITY_SECRETARY),
                ACTOR.onBehalfOf(Id.of("worker-2")))) {
            assertNotEquals(first, Fingerprint.of(COMMAND, other, parameters, Optional.empty()));
        }
    }

    @Test
    void sets_and_maps_have_no_order() {
        Set<Object> set = new LinkedHashSet<>(List.of(Id.of("a"), Id.of("b"), Id.of("c")));
        Set<Object> turned = new LinkedHashSet<>(List.of(Id.of("c"), Id.of("b"), Id.of("a")));
        assertEquals(of(set), of(turned));

        Map<Object, Object> map = new LinkedHashMap<>();
        map.put(Id.of("a"), 1);
        map.put(Id.of("b"), 2);
        Map<Object, Object> other = new LinkedHashMap<>();
        other.put(Id.of("b"), 2);
        other.put(Id.of("a"), 1);
        assertEquals(of(map), of(other));
        other.put(Id.of("a"), 3);
        assertNotEquals(of(map), of(other));
        assertEquals(
                of(new ThemeDayForm("七一", DAY, Set.of(Id.of("x"), Id.of("y")))),
                of(new ThemeDayForm("七一", DAY, Set.of(Id.of("y"), Id.of("x")))));
    }

    @Test
    void with_a_key_it_cannot_be_found_by_trying() {
        List<Object> parameters = List.of(PersonForm.of("林甲乙", "350603188001010016", PoliticalStatus.NONE));
        String plain = Fingerprint.of(COMMAND, ACTOR, parameters, Optional.empty());
        String keyed = Fingerprint.of(COMMAND, ACTOR, parameters, Optional.of(key('k')));
        assertEquals(keyed, Fingerprint.of(COMMAND, ACTOR, parameters, Optional.of(key('k'))));
        assertNotEquals(plain, keyed);
        assertNotEquals(keyed, Fingerprint.of(COMMAND, ACTOR, parameters, Optional.of(key('o'))));
    }

    @Test
    void forms_that_hide_themselves_are_told_apart_all_the_same() {
        PersonForm one = PersonForm.of("林甲乙", "350603188001010016", PoliticalStatus.NONE);
        PersonForm other = PersonForm.of("林甲丙", "350603188001010016", PoliticalStatus.NONE);
        assertEquals(one.toString(), other.toString());
        assertNotEquals(of(one), of(other));
    }

    private static AgreementForm agreement(LocalDate day) {
        return AgreementForm.of(day, Id.of("person-1"));
    }

    private static String of(Object... parameters) {
        return Fingerprint.of(COMMAND, ACTOR, List.of(parameters), Optional.empty());
    }

    private static IndexKey key(char of) {
        return IndexKey.of(Character.toString(of).repeat(32).getBytes(StandardCharsets.UTF_8));
    }
}
