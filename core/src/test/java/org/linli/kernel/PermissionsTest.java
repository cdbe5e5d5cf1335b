package org.linli.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PermissionsTest {
    private static final Command<String> ADMIT =
            Command.of("alliance", "admit", String.class).by(Role.SYSTEM, Role.COMMUNITY_WORKER);
    private static final Command<String> END = Command.of("alliance", "end", String.class);
    private static final Question CARD = Question.of("people", "card").by(Role.COMMUNITY_WORKER);

    private final Permissions table = Permissions.of(List.of(ADMIT, END), List.of(CARD));

    @Test
    void it_has_a_row_for_each_command_and_question_with_the_roles_of_its_entry() {
        assertEquals(
                List.of("alliance.admit", "alliance.end", "people.card"),
                List.copyOf(table.rows().keySet()));
        assertEquals(List.of(Role.COMMUNITY_WORKER, Role.SYSTEM), List.copyOf(table.rolesFor("alliance.admit")));
        assertEquals(Set.of(), table.rolesFor("alliance.end"));
        assertEquals(Set.of(Role.COMMUNITY_WORKER), table.rolesFor("people.card"));
    }

    @Test
    void what_the_table_does_not_allow_is_denied_and_so_is_what_it_does_not_know() {
        for (Role role : Role.values()) {
            assertEquals(
                    Set.of(Role.SYSTEM, Role.COMMUNITY_WORKER).contains(role), table.allows("alliance.admit", role));
            assertFalse(table.allows("alliance.end", role));
            assertFalse(table.allows("alliance.unknown", role));
        }
    }

    @Test
    void a_host_allows_more_or_less_or_exactly_this_and_nothing_else_changes() {
        Permissions more = table.with("alliance.end", Role.TEAM_LEADER, Role.SELF);
        assertEquals(Set.of(Role.TEAM_LEADER, Role.SELF), more.rolesFor("alliance.end"));
        Permissions less = more.without("alliance.end", Role.SELF, Role.MEDIATOR);
        assertEquals(Set.of(Role.TEAM_LEADER), less.rolesFor("alliance.end"));
        Permissions other = less.only("alliance.end", Role.MEDIATOR);
        assertEquals(Set.of(Role.MEDIATOR), other.rolesFor("alliance.end"));
        assertEquals(table, other.only("alliance.end"));
        assertEquals(table.rolesFor("alliance.admit"), other.rolesFor("alliance.admit"));
        assertEquals(
                List.copyOf(table.rows().keySet()), List.copyOf(other.rows().keySet()));
    }

    @Test
    void a_host_may_begin_with_nothing() {
        Permissions nothing = table.nothing();
        assertEquals(table.rows().keySet(), nothing.rows().keySet());
        assertTrue(nothing.rows().values().stream().allMatch(Set::isEmpty));
    }

    @Test
    void a_key_without_a_row_is_a_bug_of_the_caller() {
        for (String key : List.of("alliance.unknown", "", "people")) {
            assertThrows(IllegalArgumentException.class, () -> table.with(key, Role.SELF));
            assertThrows(IllegalArgumentException.class, () -> table.without(key, Role.SELF));
            assertThrows(IllegalArgumentException.class, () -> table.only(key, Role.SELF));
            assertThrows(IllegalArgumentException.class, () -> table.rolesFor(key));
        }
    }

    @Test
    void nobody_unknown_is_ever_allowed_anything() {
        assertThrows(IllegalArgumentException.class, () -> table.with("people.card", Role.ANONYMOUS));
        assertThrows(IllegalArgumentException.class, () -> table.only("people.card", Role.ANONYMOUS));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Permissions(Map.of("people.card", EnumSet.of(Role.SELF, Role.ANONYMOUS))));
        assertThrows(IllegalArgumentException.class, () -> Permissions.of(List.of(END.by(Role.ANONYMOUS)), List.of()));
    }

    @Test
    void one_key_has_one_row() {
        assertThrows(IllegalArgumentException.class, () -> Permissions.of(List.of(ADMIT, ADMIT), List.of()));
    }

    @Test
    void it_cannot_be_changed_from_outside() {
        Set<Role> roles = new HashSet<>(Set.of(Role.SELF));
        Map<String, Set<Role>> rows = new HashMap<>(Map.of("people.card", roles));
        Permissions copied = new Permissions(rows);
        roles.add(Role.SYSTEM);
        rows.put("alliance.end", roles);
        assertEquals(Map.of("people.card", Set.of(Role.SELF)), copied.rows());
        assertThrows(UnsupportedOperationException.class, () -> copied.rows().clear());
        Stream.of(copied.rolesFor("people.card"))
                .forEach(allowed -> assertThrows(UnsupportedOperationException.class, allowed::clear));
    }
}
