package org.linli.work;

import java.time.Instant;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * An actor tried what his or her role may not do (越权记录). The parameters are not kept, for they may be personal.
 *
 * @param community at whose desk
 * @param id of its own
 * @param at when
 * @param action key of the command or question
 * @param actor who wanted it, in which role
 * @param request the request key
 */
public record Denial(
        DivisionCode community, Id<Denial> id, Instant at, String action, Actor actor, Optional<String> request) {
    /** When it was denied. */
    public static final Index<Denial, Instant> AT = Index.one("denied_at", ValueType.INSTANT, Denial::at);

    /** What was denied. */
    public static final Column<Denial, String> ACTION = Column.one("action", ValueType.TEXT, Denial::action);

    /** The role to which it was denied. */
    public static final Column<Denial, Role> ROLE =
            Column.one("role", ValueType.of(Role.class), denial -> denial.actor.role());

    /** A bookkeeping kind. */
    public static final Kind<Denial> KIND = Kind.named(
                    "denial", 1, Denial.class, denial -> Ref.of(denial.community, denial.id))
            .index(AT)
            .column(ACTION)
            .column(ROLE)
            .build();
}
