package org.linli.feature;

import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.linli.calendar.CivilTime;
import org.linli.kernel.Decision;
import org.linli.kernel.Question;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.work.Office;

/**
 * The one list of what is to be done (待办清单), of all features. Immutable, for use by any thread.
 */
public final class Attentions {
    private static final Question LIST = Question.of("attention", "list")
            .by(Sets.union(Role.OFFICE_AND_GRID, Set.of(Role.MEDIATOR)))
            .within(Relation.OWN_CASE);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(LIST);

    private final Office office;
    private final List<Watch> watches;

    /**
     * For the library's own use.
     *
     * @param office where questions are asked
     * @param watches what the features keep an eye on
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Attentions(Office office, List<Watch> watches) {
        this.office = office;
        this.watches = List.copyOf(watches);
    }

    /**
     * Everything that is to be looked after today and that the actor may see, at one instant: of each feature whose own question
     * {@code attention} or {@code lacking} the actor may ask, for the staff of a grid what lies in that grid, and for a mediator what is
     * to be done in the own disputes.
     *
     * @return what is overdue, the longest first; then what has no day or is due today, the heaviest first; then what is due later;
     *     what comes equally by kind, code and id, so that the list is the same each time. Refused with {@code actor-may-not}
     * @throws IllegalStateException when the actor may ask about people, and the host has given no vault
     */
    public Decision<List<Attention>> list() {
        Instant now = office.now();
        return office.ask(
                LIST,
                Watch.asker(office),
                () -> office.read(view -> Decision.accepted(watches.stream()
                        .flatMap(watch -> watch.shown(office, view, now))
                        .sorted(Attention.order(LocalDate.ofInstant(now, CivilTime.CHINA)))
                        .toList())));
    }
}
