package org.linli.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linli.alliance.Alliance;
import org.linli.kernel.Command;
import org.linli.kernel.Id;

class ComponentsTest {
    private static final Command<Alliance> COMMAND =
            Command.of("made", "up", Alliance.class).takes(Asked.class);
    private static final Id<Alliance> ALLIANCE = Id.of("a");

    @Test
    void a_private_request_is_opened_in_the_order_of_its_components() {
        assertEquals(List.of(ALLIANCE, 3), Components.of(COMMAND, new Asked(ALLIANCE, 3)));
    }

    @Test
    void commands_with_the_same_parameters_may_share_a_request() {
        assertEquals(List.of(ALLIANCE, 3), Components.of(COMMAND, new Same(ALLIANCE, 3)));
    }

    @Test
    void the_request_of_a_command_with_other_parameters_is_a_bug() {
        assertThrows(IllegalArgumentException.class, () -> Components.of(COMMAND, new OtherName(ALLIANCE, 3)));
        assertThrows(IllegalArgumentException.class, () -> Components.of(COMMAND, new OtherId(Id.of("a"), 3)));
        assertThrows(IllegalArgumentException.class, () -> Components.of(COMMAND, new Fewer(ALLIANCE)));
    }

    @Test
    void a_parameter_that_is_missing_is_a_bug() {
        assertThrows(NullPointerException.class, () -> Components.of(COMMAND, new Asked(null, 3)));
    }

    private record Asked(@Nullable Id<Alliance> alliance, int days) {}

    private record Same(Id<Alliance> alliance, int days) {}

    private record OtherName(Id<Alliance> alliance, int months) {}

    private record OtherId(Id<Command<?>> alliance, int days) {}

    private record Fewer(Id<Alliance> alliance) {}
}
