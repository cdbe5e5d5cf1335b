package org.linli.dispute.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.dispute.Dispute;
import org.linli.dispute.MediationRules;
import org.linli.dispute.MediatorTie;
import org.linli.dispute.mediator.Mediator;
import org.linli.dispute.mediator.MediatorTerms;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.placement.BilingualName;
import org.linli.placement.CostTerm;
import org.linli.placement.LivePlacement;
import org.linli.placement.Placement;
import org.linli.placement.PlacementDraft;
import org.linli.placement.Room;

/**
 * The open disputes of a community's mediators, as a placement that changes: each case that comes in is one insertion, exact, in
 * microseconds, and moves no case that a mediator has (在办案件派位). Not safe for use by several threads.
 */
public final class Caseload {
    /** What one more open case costs more than the one before, in points. */
    static final long LOAD = 10;

    /** What a case costs with a mediator who is not expert in it, in points: as much as three more open cases. */
    static final long NOT_EXPERT = 30;

    private static final BilingualName EXPERTISE = new BilingualName("专长不符", "not expert in it");

    private final MediatorTerms terms;
    private final Map<Id<Mediator>, MediatorLoad> loads = new HashMap<>();
    private final PlacementDraft<Held, Dispute, Mediator> draft;
    private final LivePlacement<Dispute, Mediator> live;

    private Caseload(List<MediatorLoad> mediators, MediatorTerms terms) {
        this.terms = terms;
        mediators.forEach(load -> loads.put(load.mediator().id(), load));
        List<Room<Mediator>> rooms = mediators.stream()
                .map(load -> new Room<>(
                        load.mediator().id(), "调解员 " + load.mediator().id(), 0, Room.UNLIMITED))
                .toList();
        List<Held> held = new ArrayList<>();
        mediators.forEach(load -> {
            for (int i = 0; i < load.openCases(); i++) {
                held.add(Held.by(load.mediator().id(), i));
            }
        });
        draft = Placement.into(rooms)
                .people(held, Held::id)
                .among(seeker -> seeker.holder().map(List::of).orElseGet(() -> List.copyOf(loads.keySet())))
                .mayServe((seeker, room) -> seeker.dispute().flatMap(found -> whyNot(found, room.id())))
                .prefer(new CostTerm<>(
                        EXPERTISE,
                        NOT_EXPERT,
                        (seeker, room) -> seeker.dispute()
                                .filter(found -> !isExpert(found, room.id()))
                                .map(found -> 1L)
                                .orElse(0L)))
                .evenly(LOAD)
                .withReserve();
        live = draft.decide().orElseThrow().live();
    }

    /**
     * The caseload of some mediators.
     *
     * @param mediators the mediators and how many open disputes they have
     * @param terms the charter's
     * @return the caseload
     */
    public static Caseload of(List<MediatorLoad> mediators, MediatorTerms terms) {
        return new Caseload(mediators, terms);
    }

    /**
     * A case comes in.
     *
     * @param dispute the dispute
     * @return the mediator who should have it; empty when there is none who may
     * @throws IllegalArgumentException when it is there already
     */
    public Optional<Id<Mediator>> place(Dispute dispute) {
        Optional<Id<Mediator>> best = found(dispute);
        // Its mediator keeps it, so that later cases do not move it.
        best.ifPresent(mediator -> {
            live.leave(dispute.id());
            live.join(draft.seeker(new Held(dispute.id(), best, Optional.of(dispute))));
        });
        return best;
    }

    private Optional<Id<Mediator>> found(Dispute dispute) {
        live.join(draft.seeker(Held.open(dispute)));
        return live.gridOf(dispute.id());
    }

    /**
     * A case is closed.
     *
     * @param dispute its id
     * @throws IllegalArgumentException when it is not there
     */
    public void close(Id<Dispute> dispute) {
        live.leave(dispute);
    }

    /** The case with the reasons; it stays in. */
    MediatorChoice choose(Dispute dispute) {
        Optional<Id<Mediator>> best = found(dispute);
        List<MediatorOption> options = new ArrayList<>();
        List<MediatorExclusion> excluded = new ArrayList<>();
        loads.values().stream()
                .sorted(Comparator.comparing(load -> load.mediator().id()))
                .forEach(load -> whyNot(dispute, load.mediator().id())
                        .ifPresentOrElse(
                                reason -> excluded.add(
                                        new MediatorExclusion(load.mediator().id(), reason)),
                                () -> options.add(option(dispute, load))));
        options.sort(Comparator.comparingLong(MediatorOption::cost));
        return new MediatorChoice(
                dispute.id(), best, options, excluded, live.snapshot().why(dispute.id()));
    }

    private MediatorOption option(Dispute dispute, MediatorLoad load) {
        boolean expert = isExpert(dispute, load.mediator().id());
        return new MediatorOption(
                load.mediator().id(), expert, load.openCases(), LOAD * load.openCases() + (expert ? 0 : NOT_EXPERT));
    }

    private boolean isExpert(Dispute dispute, Id<Mediator> mediator) {
        return load(mediator)
                .mediator()
                .form()
                .expertise()
                .contains(dispute.report().subject());
    }

    private Optional<Finding> whyNot(Dispute dispute, Id<Mediator> mediator) {
        MediatorLoad load = load(mediator);
        List<MediatorTie> ties = MediatorTie.of(
                dispute.parties(),
                load.mediator().form().person(),
                load.mediator().form().relatives(),
                load.employer());
        MediationRules.Assigning facts = new MediationRules.Assigning(
                load.mediator().isActive(),
                dispute.panel().mediators().contains(mediator),
                dispute.panel().rejected().contains(mediator),
                load.openCases(),
                terms);
        return MediationRules.RECUSAL
                .check(ties)
                .or(() -> Stream.of(MediationRules.ACTIVE, MediationRules.ACCEPTED, MediationRules.ASSIGNED_ONCE)
                        .flatMap(rule -> rule.check(facts).stream())
                        .findFirst());
    }

    private MediatorLoad load(Id<Mediator> mediator) {
        return Optional.ofNullable(loads.get(mediator)).orElseThrow();
    }

    /** A case that a mediator has, or one that looks for one. */
    private record Held(Id<Dispute> id, Optional<Id<Mediator>> holder, Optional<Dispute> dispute) {
        static Held by(Id<Mediator> mediator, int number) {
            return new Held(Id.of(mediator.value() + "." + number), Optional.of(mediator), Optional.empty());
        }

        static Held open(Dispute dispute) {
            return new Held(dispute.id(), Optional.empty(), Optional.of(dispute));
        }
    }
}
