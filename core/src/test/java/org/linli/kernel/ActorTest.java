package org.linli.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActorTest {
    @Test
    void an_actor_may_act_for_somebody_else_and_stays_who_he_is() {
        Actor secretary = Actor.of(Id.of("p1"), Role.COMMUNITY_SECRETARY);
        assertEquals(new Actor("p1", Role.COMMUNITY_SECRETARY, Optional.of("p2")), secretary.onBehalfOf(Id.of("p2")));
        assertEquals(Optional.empty(), secretary.onBehalfOf());
        assertEquals(Role.ANONYMOUS, Actor.anonymous().role());
    }

    @Test
    void nobody_is_known_by_a_name_or_anything_else_that_is_no_id() {
        String longest = "a".repeat(Id.MAX_LENGTH);
        assertEquals(longest, new Actor(longest, Role.SYSTEM, Optional.of(longest)).who());
        for (String wrong : List.of("", "林甲乙", "+86 13800000000", "a b", longest + "a")) {
            String forWhom = assertThrows(
                            IllegalArgumentException.class, () -> new Actor("p1", Role.SYSTEM, Optional.of(wrong)))
                    .getMessage();
            String who = assertThrows(
                            IllegalArgumentException.class, () -> new Actor(wrong, Role.SYSTEM, Optional.empty()))
                    .getMessage();
            assertEquals(forWhom, who);
            assertFalse(!wrong.isEmpty() && who.contains(wrong), who);
        }
    }
}
