package org.linli.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.community.Organisation;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;
import org.linli.kernel.Statutes;

/** The rules on petitions: how they are registered, passed on, accepted and answered (信访事项规则). */
public final class PetitionRules {
    private static final int MOST_REPRESENTATIVES = 5;
    private static final int MOST_PEOPLE = 1_000_000;
    private static final int EXTENSION_DAYS = 30;
    private static final Set<StatutoryRoute> COURTS =
            Set.of(StatutoryRoute.LITIGATION, StatutoryRoute.ARBITRATION, StatutoryRoute.RECONSIDERATION);

    /** A petition goes step by step. */
    public static final Rule<Move<PetitionStatus, PetitionStep>> STEP =
            Petition.LIFE_CYCLE.rule("petition-step", Statutes.PETITIONS.article("§22–36"));

    /** At most five representatives come in a joint visit. */
    public static final Rule<Registering> REPRESENTATIVES = Rule.<Registering>violation(
                    "petition-reps-5", Ground.STATUTE)
            .basis(Statutes.PETITIONS.article("§20"))
            .holds(facts -> facts.form.channel() != PetitionChannel.VISIT
                    || facts.form.people().size() <= MOST_REPRESENTATIVES)
            .orSays(facts -> Map.of("representatives", facts.form.people().size(), "most", MOST_REPRESENTATIVES));

    /** A petition was received on a day that has come, before its first step. */
    public static final Rule<Registering> RECEIVED = Rule.<Registering>violation("petition-received-day", Ground.RECORD)
            .basis(Basis.design("what is registered has happened"))
            .holds(facts -> !facts.form.receivedOn().isAfter(facts.latest))
            .orSays(facts -> Map.of("day", facts.form.receivedOn(), "latest", facts.latest));

    /** There are as many petitioners as are named, at the least. */
    public static final Rule<Registering> SIZE = Rule.<Registering>violation("petition-size", Ground.ARITHMETIC)
            .basis(Basis.design("other numbers are mistakes of input"))
            .holds(facts ->
                    facts.form.concerned() >= Math.max(1, facts.form.people().size())
                            && facts.form.concerned() <= MOST_PEOPLE)
            .orSays(facts -> Map.of(
                    "concerned",
                    facts.form.concerned(),
                    "named",
                    facts.form.people().size(),
                    "most",
                    MOST_PEOPLE));

    /** What is asked when a petition is registered. */
    public static final RuleSet<Registering> REGISTERING = RuleSet.of(REPRESENTATIVES, RECEIVED, SIZE);

    /** A petition on a matter for which one of its petitioners has another, in progress or ended by a recheck, names that one. */
    public static final Rule<Integer> SAME_MATTER = Rule.<Integer>warning("petition-same-matter")
            .basis(Basis.design("what is the same matter is for people to say"))
            .holds(others -> others == 0)
            .orSays(others -> Map.of("others", others));

    /** The petition that was there before is another one, and does not lead back. */
    public static final Rule<Boolean> EARLIER = Rule.<Boolean>violation("petition-earlier", Ground.RECORD)
            .basis(Basis.design("no petition was there before itself"))
            .holds(leadsBack -> !leadsBack)
            .orSays(leadsBack -> Map.of());

    /** A step was taken on a day that has come, not before the one that went ahead of it, and not after the one that followed. */
    public static final Rule<Dated> STEP_DAY = Rule.<Dated>violation("petition-step-day", Ground.RECORD)
            .basis(Basis.design("what is recorded has happened, in its order"))
            .holds(facts -> !facts.on.isBefore(facts.earliest) && !facts.on.isAfter(facts.latest))
            .orSays(facts -> Map.of("day", facts.on, "earliest", facts.earliest, "latest", facts.latest));

    /** The day of a step is corrected that was taken on the day that is wrong; the day of receipt is corrected with what was registered. */
    public static final Rule<Boolean> TAKEN = Rule.<Boolean>violation("petition-step-taken", Ground.RECORD)
            .basis(Basis.design("only what was recorded can be wrong"))
            .holds(taken -> taken)
            .orSays(taken -> Map.of());

    /** A petitioner has no hand in the petition. */
    public static final Rule<Hands> RECUSAL = Rule.<Hands>violation("petition-recusal", Ground.STATUTE)
            .basis(Statutes.PETITIONS.article("§28"))
            .holds(facts -> facts.hands.stream().noneMatch(facts.petitioners::contains))
            .orSays(facts -> Map.of());

    /** An accusation is not passed on to those whom it accuses. */
    public static final Rule<Passing> SECRECY = Rule.<Passing>violation("petition-secrecy", Ground.STATUTE)
            .basis(Statutes.PETITIONS.article("§30"), Statutes.PETITIONS.article("§46"))
            .holds(facts -> !facts.accused.equals(Optional.of(facts.to)))
            .orSays(facts -> Map.of());

    /** An accusation that is corrected is not in the hands of those whom it accuses. */
    public static final Rule<Passing> ACCUSED_HAS = Rule.<Passing>warning("petition-accused-has")
            .basis(Statutes.PETITIONS.article("§30"), Statutes.PETITIONS.article("§46"))
            .holds(facts -> !facts.accused.equals(Optional.of(facts.to)))
            .orSays(facts -> Map.of());

    /** A body that a petition does not belong to objects within five working days, and gives it back with consent. */
    public static final Rule<GivingBack> OBJECTION = Rule.<GivingBack>warning("petition-objection-5wd")
            .basis(Statutes.PETITIONS.article("§23"))
            .holds(facts -> facts.consented && !facts.isLate())
            .orSays(facts -> Map.of("alone", !facts.consented, "late", facts.isLate(), "due", facts.due));

    /** A matter that a body has in progress is not accepted once more. */
    public static final Rule<Earlier> NO_DUPLICATE = Rule.<Earlier>violation("petition-no-duplicate", Ground.STATUTE)
            .basis(Statutes.PETITIONS.article("§19"))
            .holds(facts -> facts.inProgress.isEmpty())
            .orSays(facts -> Map.of("received", facts.inProgress.orElseThrow()));

    /** After the recheck the same facts and reasons are not accepted any more. */
    public static final Rule<Earlier> FINAL = Rule.<Earlier>violation("petition-final", Ground.STATUTE)
            .basis(Statutes.PETITIONS.article("§36"))
            .holds(facts -> facts.ended.isEmpty())
            .orSays(facts -> Map.of("received", facts.ended.orElseThrow()));

    /** What a matter that was there before is held to. */
    public static final RuleSet<Earlier> AGAIN = RuleSet.of(NO_DUPLICATE, FINAL);

    /** What belongs to a court, arbitration or reconsideration goes its own way. */
    public static final Rule<Optional<StatutoryRoute>> LITIGATION_SPLIT = Rule.<Optional<StatutoryRoute>>warning(
                    "petition-litigation-split")
            .basis(Statutes.PETITIONS.article("§28"), Statutes.PETITIONS.article("§31"))
            .holds(route -> route.stream().noneMatch(COURTS::contains))
            .orSays(route -> Map.of("route", route.orElseThrow()));

    /** A claim is given thirty days more, at most, and once. */
    public static final Rule<Extending> EXTENSION = Rule.<Extending>violation("petition-extend-30d", Ground.STATUTE)
            .basis(Statutes.PETITIONS.article("§34"))
            .holds(facts -> facts.running && facts.before == 0 && facts.days >= 1 && facts.days <= EXTENSION_DAYS)
            .orSays(facts ->
                    Map.of("idle", !facts.running, "before", facts.before, "days", facts.days, "most", EXTENSION_DAYS));

    /** A review and a recheck are asked for within thirty days of the answer. */
    public static final Rule<Asking> ASKED = Rule.<Asking>warning("petition-asked-30d")
            .basis(Statutes.PETITIONS.article("§35"), Statutes.PETITIONS.article("§36"))
            .holds(facts -> !facts.on.isAfter(facts.due))
            .orSays(facts -> Map.of("day", facts.on, "due", facts.due));

    /** A hearing begins while the recheck runs, and does not end before it begins. */
    public static final Rule<Hearing> HEARING = Rule.<Hearing>violation("petition-hearing-days", Ground.RECORD)
            .basis(Basis.design("only days of the recheck are left out of its time"))
            .holds(facts -> !facts.days.from().isBefore(facts.earliest)
                    && !facts.days.until().isBefore(facts.days.from()))
            .orSays(facts ->
                    Map.of("from", facts.days.from(), "until", facts.days.until(), "earliest", facts.earliest));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(
            STEP,
            REPRESENTATIVES,
            RECEIVED,
            SIZE,
            SAME_MATTER,
            EARLIER,
            STEP_DAY,
            TAKEN,
            RECUSAL,
            SECRECY,
            ACCUSED_HAS,
            OBJECTION,
            NO_DUPLICATE,
            FINAL,
            LITIGATION_SPLIT,
            EXTENSION,
            ASKED,
            HEARING);

    private PetitionRules() {}

    /**
     * A petition that is registered.
     *
     * @param form what is registered
     * @param latest the latest day on which it can have been received
     */
    public record Registering(PetitionForm form, LocalDate latest) {}

    /**
     * A step.
     *
     * @param earliest the first day on which it can be taken
     * @param on its day
     * @param latest the last day on which it can have been taken: today, or that of the step that followed
     */
    public record Dated(LocalDate earliest, LocalDate on, LocalDate latest) {}

    /**
     * Who records a step.
     *
     * @param hands ids of the actor, and of the person for whom the actor acts
     * @param petitioners ids of the petitioners
     */
    public record Hands(Set<String> hands, Set<String> petitioners) {
        /** Copies the sets. */
        public Hands {
            hands = Set.copyOf(hands);
            petitioners = Set.copyOf(petitioners);
        }
    }

    /**
     * A petition that is passed on, or was.
     *
     * @param accused the organisation that it accuses, if it does
     * @param to to which body
     */
    public record Passing(Optional<Id<Organisation>> accused, Id<Organisation> to) {}

    /**
     * A petition that is given back.
     *
     * @param due the last day to object
     * @param on the day
     * @param consented whether who passed it on consents
     */
    public record GivingBack(LocalDate due, LocalDate on, boolean consented) {
        boolean isLate() {
            return on.isAfter(due);
        }
    }

    /**
     * The petitions on the same matter that were there before.
     *
     * @param inProgress the day on which one was received on which a body has still to decide
     * @param ended the day on which one was received that a recheck has ended
     */
    public record Earlier(Optional<LocalDate> inProgress, Optional<LocalDate> ended) {}

    /**
     * More time.
     *
     * @param running whether the time to answer runs
     * @param before how often it was extended before
     * @param days how many days
     */
    public record Extending(boolean running, int before, int days) {}

    /**
     * Petitioners who ask for a review or recheck.
     *
     * @param due the last day to ask
     * @param on the day
     */
    public record Asking(LocalDate due, LocalDate on) {}

    /**
     * A hearing.
     *
     * @param earliest the first day on which it can begin
     * @param days its days
     */
    public record Hearing(LocalDate earliest, HearingForm days) {}
}
