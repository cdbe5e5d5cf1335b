package org.linli.feature;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.linli.calendar.CivilTime;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Question;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.work.Admission;
import org.linli.work.Concerning;
import org.linli.work.Office;
import org.linli.work.Reading;

/**
 * What a feature keeps an eye on, for the one list of what is to be done (待办来源).
 *
 * <pre>{@code
 * static final Watch WATCH = Watch.of(ATTENTION, (view, now, today) -> IncidentOutlook.attention(view, now, today));
 *
 * public Decision<List<Finding>> attention() {
 *     return WATCH.ask(office);
 * }
 * }</pre>
 *
 * @param question the guarded question that answers with the findings of this feature alone
 * @param look finds what is to be looked after
 * @param ties who stands in the relation of a role to what was found: the only ones of such a role who are shown it
 */
@SuppressWarnings("exports") // for the library's own use
public record Watch(Question question, Look look, Function<Attention, Concerning> ties) {
    /**
     * A watch for roles that act for the community as a whole.
     *
     * @param question the question
     * @param look finds what is to be looked after
     * @return the watch
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Watch of(Question question, Look look) {
        return new Watch(question, look, item -> Concerning.NO_ONE);
    }

    /**
     * The watch for roles too that act by a relation.
     *
     * @param each who stands in the relation of a role to what was found
     * @return the watch
     */
    @SuppressWarnings("exports") // for the library's own use
    public Watch tied(Function<Attention, Concerning> each) {
        return new Watch(question, look, each);
    }

    /**
     * Answers the feature's own question.
     *
     * @param office where it is asked
     * @return what was found that the actor may see; refused with {@code actor-may-not}
     */
    @SuppressWarnings("exports") // for the library's own use
    public Decision<List<Finding>> ask(Office office) {
        Instant now = office.now();
        return office.ask(
                question,
                asker(office),
                () -> office.read(view -> Decision.accepted(
                        shown(office, view, now).map(Attention::finding).toList())));
    }

    /** Who asks is told only of what stands in the relation of the role: the question itself is about the asker. */
    static Concerning asker(Office office) {
        return (view, role, day) -> Set.of(Id.of(office.actor().who()));
    }

    /** What the actor may see; nothing when the actor's role may not ask. */
    Stream<Attention> shown(Office office, Reading view, Instant now) {
        Role role = office.actor().role();
        LocalDate today = LocalDate.ofInstant(now, CivilTime.CHINA);
        if (!Admission.to(question, office).permissions().allows(question.key(), role)) {
            return Stream.empty();
        }
        boolean byRelation = Relation.of(role).isPresent();
        return look.at(view, now, today)
                .filter(item -> !byRelation || isTied(office, view, ties.apply(item), today))
                .map(item -> told(office, view, item))
                // A rule that is asked of two matters may find the same in both.
                .distinct();
    }

    private boolean isTied(Office office, Reading view, Concerning subject, LocalDate today) {
        return Admission.to(question.within(Relation.values()), office)
                .refusal(Optional.of(subject), () -> view, today)
                .isEmpty();
    }

    /** With the charter that was used, and with who may settle it. */
    private Attention told(Office office, Reading view, Attention item) {
        return new Attention(
                item.kind(),
                item.id(),
                view.cited(item.finding()),
                item.due(),
                item.command(),
                item.command()
                        .map(key -> Admission.to(question, office)
                                .permissions()
                                .rows()
                                .getOrDefault(key, Set.of()))
                        .orElse(Set.of(Role.SYSTEM)));
    }

    /** Finds what is to be looked after. */
    @FunctionalInterface
    public interface Look {
        /**
         * Looks.
         *
         * @param view what the transaction reads
         * @param now the present instant
         * @param today its day
         * @return what was found
         */
        @SuppressWarnings("exports") // for the library's own use
        Stream<Attention> at(Reading view, Instant now, LocalDate today);
    }
}
