package org.linli.dispute;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.dispute.mediator.Mediator;
import org.linli.dispute.mediator.Mediators;
import org.linli.feature.Attention;
import org.linli.feature.Matter;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.work.Reading;

/** Disputes whose mediators mediate no longer, or have got an interest (调解员离任、回避); found by the mediators, of whom there are few. */
final class MediatedDisputes {
    private static final Set<DisputeStatus> MEDIATED = Set.of(DisputeStatus.ASSIGNED, DisputeStatus.MEDIATING);

    private MediatedDisputes() {}

    /** Those that wait for mediation or are in it. */
    static Stream<Attention> attention(Reading view) {
        List<Mediator> all = view.list(view.all(Mediator.KIND));
        List<Mediator> active =
                Mediators.active(view, all.stream().map(Mediator::id).toList());
        Set<Id<Mediator>> mediating = active.stream().map(Mediator::id).collect(Collectors.toSet());
        TreeMap<Id<Dispute>, Dispute> looked = new TreeMap<>();
        all.stream()
                .filter(mediator -> !mediating.contains(mediator.id()))
                .flatMap(mediator -> of(view, mediator))
                .forEach(dispute -> looked.put(dispute.id(), dispute));
        active.stream()
                .flatMap(mediator -> withInterestOf(view, mediator))
                .forEach(dispute -> looked.put(dispute.id(), dispute));
        return looked.values().stream()
                .filter(dispute -> MEDIATED.contains(dispute.status()))
                .flatMap(dispute -> looked(view, dispute));
    }

    private static Stream<Attention> looked(Reading view, Dispute dispute) {
        Matter matter = Matter.of(Dispute.KIND, dispute.id());
        return Stream.concat(
                matter.settledBy(Mediations.ASSIGN)
                        .found(MediationRules.GONE.check(MediatorAtWork.manned(view, dispute))),
                interests(view, dispute)
                        .flatMap(facts ->
                                matter.settledBy(Mediations.RELEASE).found(MediationRules.INTEREST.check(facts))));
    }

    private static Stream<Dispute> of(Reading view, Mediator mediator) {
        return view.list(view.all(Dispute.KIND).where(Dispute.AT_WORK, mediator.id())).stream();
    }

    /** The disputes of the mediator, of relatives, and of the employer; whether they are mediated by the mediator is looked at. */
    private static Stream<Dispute> withInterestOf(Reading view, Mediator mediator) {
        Stream<Dispute> ofPeople = Stream.concat(
                        Stream.of(mediator.form().person()), mediator.form().relatives().stream())
                .flatMap(person -> view.list(view.all(Dispute.KIND).where(Dispute.PERSON, person)).stream());
        Stream<Dispute> ofEmployer = MediatorAtWork.employer(view, mediator).stream()
                .flatMap(unit -> view.list(view.all(Dispute.KIND).where(Dispute.OPEN_ORGANISATION, unit)).stream());
        return Stream.concat(ofPeople, ofEmployer)
                .filter(dispute -> dispute.panel().mediators().contains(mediator.id()));
    }

    private static Stream<MediationRules.Interested> interests(Reading view, Dispute dispute) {
        return Mediators.active(view, dispute.panel().mediators()).stream()
                .map(mediator ->
                        new MediationRules.Interested(dispute.name(), MediatorAtWork.ties(view, dispute, mediator)));
    }

    /** A correction with what no longer holds: mediators who have an interest now, and what is joined and is another matter. */
    static Decision<Dispute> rejudged(Reading view, Decision<Dispute> corrected) {
        return corrected.alsoFound(corrected.outcomeIfAccepted().stream()
                .filter(dispute -> dispute.status().isOpen() || dispute.status() == DisputeStatus.JOINED)
                .flatMap(dispute -> Stream.concat(
                        interests(view, dispute).flatMap(facts -> MediationRules.INTEREST.check(facts).stream()),
                        joined(view, dispute)
                                .flatMap(other -> DisputeRules.SAME_MATTER
                                        .check(new DisputeRules.Joining(
                                                false, true, 0, DisputeIntake.isSameMatter(dispute, other)))
                                        .stream())))
                .distinct()
                .toList());
    }

    /** The case to which a dispute is joined, and the repeats that are joined to it. */
    private static Stream<Dispute> joined(Reading view, Dispute dispute) {
        return Stream.concat(
                dispute.lead().flatMap(lead -> view.find(Dispute.KIND, lead)).stream(),
                OpenDisputes.joinedTo(view, dispute.id()).stream());
    }
}
