package org.linli.petition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.linli.charter.Rate;
import org.linli.dispute.DisputeFigure;
import org.linli.dispute.DisputeReferral;
import org.linli.dispute.FigureKind;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.kernel.Period;
import org.linli.storage.Column;
import org.linli.storage.Total;

/** What the store has counted of a year: petitions received in it, and lines of the ledger of disputes (年度计数). */
record YearCount(Period period, List<Total<Petition>> petitions, List<Total<DisputeFigure>> disputes) {
    private static final Set<FigureKind> ENDED = Set.of(FigureKind.SETTLED, FigureKind.FAILED, FigureKind.REFERRED);
    private static final Set<FigureKind> UNDOING = Set.of(FigureKind.WITHDRAWN, FigureKind.REFERRED);

    Rate rate(PetitionMeasure measure) {
        return switch (measure) {
            case PETITIONS -> among(any -> true);
            case PROPOSALS -> among(is(Petition.PETITION_KIND, PetitionKind.PROPOSAL));
            case ACCUSATIONS -> among(is(Petition.PETITION_KIND, PetitionKind.ACCUSATION));
            case CLAIMS -> among(is(Petition.PETITION_KIND, PetitionKind.CLAIM));
            case VISITS -> among(over(PetitionChannel.VISIT));
            case JOINT_VISITS -> new Rate(count(is(Petition.JOINT, true)), count(over(PetitionChannel.VISIT)));
            case LETTERS -> among(over(PetitionChannel.LETTER));
            case ONLINE -> among(over(PetitionChannel.ONLINE));
            case TELEPHONE -> among(over(PetitionChannel.TELEPHONE));
            case REPEATS -> among(is(Petition.REPEATS, true));
            case ARBITRATIONS -> arbitrations();
        };
    }

    private Rate among(Predicate<Total<Petition>> which) {
        return new Rate(count(which), count(any -> true));
    }

    private long count(Predicate<Total<Petition>> which) {
        return petitions.stream().filter(which).mapToLong(Total::count).sum();
    }

    /** An agreement of the year that was taken back in it, or broken and then referred, has not ended its dispute. */
    private Rate arbitrations() {
        long ended = labour(is(ENDED))
                - labour(is(UNDOING)
                        .and(total -> total.get(DisputeFigure.SINCE)
                                .filter(period::contains)
                                .isPresent()));
        long referred = labour(
                is(DisputeFigure.WHAT, FigureKind.REFERRED).and(is(DisputeFigure.TO, DisputeReferral.ARBITRATION)));
        return new Rate(referred, Math.max(referred, ended));
    }

    private long labour(Predicate<Total<DisputeFigure>> which) {
        return disputes.stream()
                .filter(which.and(is(DisputeFigure.SUBJECT, DisputeSubject.LABOUR)))
                .mapToLong(Total::count)
                .sum();
    }

    private static Predicate<Total<DisputeFigure>> is(Set<FigureKind> kinds) {
        return total -> total.get(DisputeFigure.WHAT).filter(kinds::contains).isPresent();
    }

    private static Predicate<Total<Petition>> over(PetitionChannel channel) {
        return is(Petition.CHANNEL, channel);
    }

    private static <A, V> Predicate<Total<A>> is(Column<A, V> column, V value) {
        return total -> total.get(column).equals(Optional.of(value));
    }
}
