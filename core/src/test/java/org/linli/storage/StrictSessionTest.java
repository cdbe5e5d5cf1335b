package org.linli.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.storage.contract.ProbeKinds;

class StrictSessionTest {
    private static StrictSession over(Throwable thrown) {
        return new StrictSession((Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
                    if (thrown instanceof Error error) {
                        throw error;
                    }
                    if (method.getName().equals("guard")) {
                        throw thrown;
                    }
                    return List.of();
                }));
    }

    private static void fail(StrictSession session) {
        session.guard(ProbeKinds.NOTE, Ref.of(DivisionCode.of("350603005004"), Id.of("a")), Version.FIRST);
    }

    @Test
    void a_failure_is_passed_on_as_it_is_and_kills_the_session() {
        IllegalStateException planned = new IllegalStateException("planned");
        StrictSession session = over(planned);
        assertEquals(List.of(), session.pending(Optional.empty(), 1));
        assertEquals(false, session.hasFailed());
        assertSame(planned, assertThrows(IllegalStateException.class, () -> fail(session)));
        assertEquals(true, session.hasFailed());
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> session.pending(Optional.empty(), 1));
        assertSame(planned, refused.getCause());
        assertSame(
                planned,
                assertThrows(IllegalStateException.class, session::requireSound).getCause());
    }

    @Test
    void an_error_kills_the_session_too() {
        Error planned = new Error("planned");
        StrictSession session = over(planned);
        assertSame(planned, assertThrows(Error.class, () -> session.pending(Optional.empty(), 1)));
        assertEquals(true, session.hasFailed());
    }

    @Test
    void a_sound_session_ends_quietly() {
        StrictSession session = over(new IllegalStateException("planned"));
        session.pending(Optional.empty(), 1);
        session.requireSound();
        assertThrows(IllegalStateException.class, () -> session.pending(Optional.empty(), 1));
        assertEquals(false, session.hasFailed());
        session.requireSound();
    }
}
