package org.linli.dispute.assignment;

import java.time.LocalDate;
import java.util.List;
import org.linli.dispute.Dispute;
import org.linli.dispute.MediatorAtWork;
import org.linli.dispute.mediator.MediatorTerms;
import org.linli.dispute.mediator.Mediators;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Reading;

/** Who should mediate a dispute (派案建议). Immutable, for use by any thread. */
public final class DisputeAssignments {
    private static final Question SUGGEST =
            Question.of("disputeAssignments", "suggest").by(Role.OFFICE);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(SUGGEST);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where questions are asked
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public DisputeAssignments(Office office) {
        this.office = office;
    }

    /**
     * Who should have a dispute: by expertise and even load, without those who have an interest in it. {@code mediations.assign}
     * assigns the one who is chosen.
     *
     * @param dispute its id
     * @return the choice, with all who may and all who may not; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<MediatorChoice> suggest(Id<Dispute> dispute) {
        LocalDate today = office.today();
        return office.ask(
                SUGGEST,
                () -> office.read(view -> Needs.orNotFound(
                        view.find(Dispute.KIND, dispute)
                                .map(found -> Caseload.of(loads(view), view.terms(MediatorTerms.TERMS, today))
                                        .choose(found)),
                        Dispute.KIND,
                        dispute)));
    }

    private static List<MediatorLoad> loads(Reading view) {
        return Mediators.active(view).stream()
                .map(mediator -> new MediatorLoad(
                        mediator, MediatorAtWork.employer(view, mediator), MediatorAtWork.openCases(view, mediator)))
                .toList();
    }
}
