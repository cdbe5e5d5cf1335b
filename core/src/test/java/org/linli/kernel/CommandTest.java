package org.linli.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommandTest {
    private static final Command<String> BARE = Command.of("alliance", "admit", String.class);

    @Test
    void its_key_is_feature_and_name() {
        assertEquals("alliance.admit", BARE.key());
    }

    @Test
    void at_first_nobody_may_give_it_and_it_takes_nothing() {
        assertEquals(Set.of(), BARE.roles());
        assertEquals(List.of(), BARE.parameters());
        assertEquals(String.class, BARE.outcome());
    }

    @Test
    void the_roles_are_those_named_last_and_parameters_stay() {
        Command<String> command = BARE.takes(Move.class).by(Role.SYSTEM).by(Role.MEDIATOR, Role.SELF);
        assertEquals(Set.of(Role.MEDIATOR, Role.SELF), command.roles());
        assertEquals(2, command.parameters().size());
        assertEquals(command.roles(), command.takes(Move.class).roles());
    }

    @Test
    void a_role_named_twice_is_a_bug() {
        assertThrows(IllegalArgumentException.class, () -> BARE.by(Role.SELF, Role.SELF));
    }

    @Test
    void a_confidential_command_stays_one_whatever_is_said_of_it_further() {
        Command<String> plain = Command.of("f", "n", String.class);
        assertFalse(plain.confidential());
        assertTrue(plain.inConfidence().takes(Move.class).by(Role.SYSTEM).confidential());
    }

    @Test
    void the_components_of_a_request_are_its_parameters() {
        Command<String> command = BARE.takes(Move.class);
        assertEquals(
                List.of("member", "days"),
                command.parameters().stream().map(Command.Parameter::name).toList());
        assertEquals(Id.class, command.parameters().get(0).type());
        assertEquals(
                "org.linli.kernel.Id<java.lang.String>",
                command.parameters().get(0).generic().getTypeName());
        assertEquals(int.class, command.parameters().get(1).type());
        assertEquals(int.class, command.parameters().get(1).generic());
        assertEquals(List.of(), BARE.parameters());
    }

    @Test
    void what_the_commands_of_a_class_share_is_said_once() {
        Commands<String> commands = Commands.of("alliances", String.class, Role.OFFICE);
        Command<String> usual = commands.command("admit", Move.class);
        assertEquals(BARE.takes(Move.class).by(Role.OFFICE).parameters(), usual.parameters());
        assertEquals("alliances.admit", usual.key());
        assertEquals(String.class, usual.outcome());
        assertEquals(Set.of(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM), usual.roles());
        assertFalse(usual.confidential());
        assertEquals(Set.of(Role.SELF), usual.by(Role.SELF).roles());

        Command<Integer> other = commands.yielding(Integer.class).command("count", Move.class);
        assertEquals("alliances.count", other.key());
        assertEquals(Integer.class, other.outcome());
        assertEquals(usual.roles(), other.roles());
        assertEquals(new Question("alliances", "members", usual.roles(), Set.of()), commands.question("members"));
    }

    private record Move(Id<String> member, int days) {}

    @Test
    void it_does_not_change_with_the_caller_s_lists() {
        List<Command.Parameter> parameters = new ArrayList<>(List.of(new Command.Parameter("a", Id.class, Id.class)));
        Command<String> command = new Command<>("f", "n", parameters, String.class, Set.of(), Set.of(), false, false);
        parameters.clear();
        assertEquals(1, command.parameters().size());
    }
}
