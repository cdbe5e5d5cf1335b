package org.linli.dispute.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.dispute.party.CaseName;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;
import org.linli.kernel.Statutes;

/** The rules on agreements of mediation (调解协议规则). */
public final class AgreementRules {
    /** People's mediation is free. */
    public static final Rule<Reaching> FREE = Rule.<Reaching>violation("mediation-free", Ground.STATUTE)
            .basis(Statutes.PEOPLES_MEDIATION.article("§4"), Basis.general("商事调解条例（2026）", "§16：仅商事调解组织可以收费"))
            .holds(facts -> facts.form.fee() == 0)
            .orSays(facts -> Map.of("fee", facts.form.fee()));

    /** An oral agreement has the parties' consent and the mediator's record. */
    public static final Rule<Reaching> ORAL = Rule.<Reaching>violation("agreement-effective-oral", Ground.STATUTE)
            .basis(Statutes.PEOPLES_MEDIATION.article("§28"), Statutes.PEOPLES_MEDIATION.article("§30"))
            .holds(facts -> facts.form.mode() != AgreementMode.ORAL
                    || facts.form.withoutPaper() && !facts.form.content().isBlank())
            .orSays(facts -> Map.of());

    /** A written agreement says what is agreed. */
    public static final Rule<Reaching> CONTENT = Rule.<Reaching>violation("agreement-content", Ground.RECORD)
            .basis(Statutes.PEOPLES_MEDIATION.article("§29"))
            .holds(facts -> facts.form.mode() != AgreementMode.WRITTEN
                    || !facts.form.content().isBlank())
            .orSays(facts -> Map.of());

    /** An agreement is performed on the day on which it is reached, or later. */
    public static final Rule<Reaching> PERFORM_BY = Rule.<Reaching>violation("agreement-perform-by", Ground.ARITHMETIC)
            .basis(Basis.design("what is agreed lies ahead"))
            .holds(facts -> facts.form.performBy().stream().noneMatch(day -> day.isBefore(facts.today)))
            .orSays(facts -> Map.of("by", facts.form.performBy().orElse(facts.today), "today", facts.today));

    /** What is asked when an agreement is reached. */
    public static final RuleSet<Reaching> REACHED = RuleSet.of(FREE, ORAL, CONTENT, PERFORM_BY);

    /** A written agreement is in effect once all parties and the mediator have signed and the committee has set its seal. */
    public static final Rule<Effect> WRITTEN = Rule.<Effect>violation("agreement-effective-written", Ground.STATUTE)
            .basis(Statutes.PEOPLES_MEDIATION.article("§29"))
            .holds(facts -> facts.agreement.effectiveOn().isPresent())
            .orSays(facts -> Map.of(
                    "parties",
                    facts.parties,
                    "signed",
                    facts.agreement.signing().parties().size(),
                    "mediator",
                    facts.agreement.signing().mediator(),
                    "seal",
                    facts.agreement.signing().seal()));

    /** An agreement that is in effect binds the parties: only one that is not yet signed by all is taken back. */
    public static final Rule<Effect> BINDING = Rule.<Effect>violation("agreement-binding", Ground.STATUTE)
            .basis(Statutes.PEOPLES_MEDIATION.article("§31"))
            .holds(facts -> facts.agreement.effectiveOn().isEmpty())
            .orSays(facts -> Map.of("day", facts.agreement.effectiveOn().orElse(facts.agreement.reachedOn())));

    /** Only a written agreement is signed. */
    public static final Rule<Effect> SIGNED = Rule.<Effect>violation("agreement-sign-written", Ground.RECORD)
            .basis(Statutes.PEOPLES_MEDIATION.article("§28"), Statutes.PEOPLES_MEDIATION.article("§29"))
            .holds(facts -> facts.agreement.mode() == AgreementMode.WRITTEN)
            .orSays(facts -> Map.of("day", facts.agreement.reachedOn()));

    /** A written agreement is signed: without that it has no effect, and no other clock runs on it. */
    public static final Rule<Unsigned> UNSIGNED = Rule.<Unsigned>warning("agreement-unsigned")
            .basis(Statutes.PEOPLES_MEDIATION.article("§29"))
            .holds(facts -> facts.agreement.effectiveOn().isPresent())
            .orSays(facts -> facts.name.with(Map.of("day", facts.agreement.reachedOn())));

    /** Those who sign and apply are parties of the dispute. */
    public static final Rule<Numbers> NUMBERS = Rule.<Numbers>violation("agreement-parties", Ground.RECORD)
            .basis(Basis.design("parties are numbered in the order of the dispute"))
            .holds(facts -> facts.named.stream().allMatch(number -> number >= 1 && number <= facts.parties))
            .orSays(facts -> Map.of("parties", facts.parties));

    /** Parties apply for confirmation within thirty days from the effect of the agreement. */
    public static final Rule<Confirming> WINDOW = Rule.<Confirming>violation(
                    "judicial-confirmation-window", Ground.STATUTE)
            .basis(Statutes.PEOPLES_MEDIATION.article("§33"), Statutes.CIVIL_PROCEDURE.article("§205"))
            .holds(facts -> !facts.form.appliedOn().isBefore(facts.effectiveOn)
                    && !facts.form.appliedOn().isAfter(facts.lastDay))
            .orSays(facts -> Map.of(
                    "applied",
                    facts.form.appliedOn(),
                    "lastDay",
                    facts.lastDay,
                    "days",
                    MediationAgreement.CONFIRMATION_DAYS));

    /** An application is recorded on its day, or later. */
    public static final Rule<Confirming> APPLIED_ON = Rule.<Confirming>violation(
                    "judicial-confirmation-day", Ground.RECORD)
            .basis(Basis.design("a record says what was done"))
            .holds(facts -> !facts.form.appliedOn().isAfter(facts.today))
            .orSays(facts -> Map.of("applied", facts.form.appliedOn(), "today", facts.today));

    /** All parties apply for confirmation together. */
    public static final Rule<Confirming> JOINTLY = Rule.<Confirming>violation(
                    "judicial-confirmation-joint", Ground.STATUTE)
            .basis(Statutes.PEOPLES_MEDIATION.article("§33"), Statutes.CIVIL_PROCEDURE.article("§205"))
            .holds(facts -> facts.form.applicants().size() == facts.parties)
            .orSays(facts -> Map.of(
                    "parties",
                    facts.parties,
                    "applicants",
                    facts.form.applicants().size()));

    /** What is about personal status, adoption or marriage is not confirmed. */
    public static final Rule<Confirming> CONFIRMABLE = Rule.<Confirming>violation("not-confirmable", Ground.STATUTE)
            .basis(Statutes.CONFIRMATION.article("§4"))
            .holds(facts -> !facts.form.aboutStatus())
            .orSays(facts -> Map.of());

    /** The court that had invited the mediation confirms, else the basic court of a party, the object or the mediation body. */
    public static final Rule<Confirming> COURT = Rule.<Confirming>violation("confirm-court", Ground.STATUTE)
            .basis(Statutes.CIVIL_PROCEDURE.article("§205"))
            .holds(facts ->
                    facts.form.court() != CourtTie.OTHER && facts.invited == (facts.form.court() == CourtTie.INVITED))
            .orSays(facts -> Map.of("court", facts.form.court(), "invited", facts.invited));

    /** What is asked when parties apply for confirmation. */
    public static final RuleSet<Confirming> CONFIRMATION = RuleSet.of(WINDOW, APPLIED_ON, JOINTLY, CONFIRMABLE, COURT);

    /** The police do not punish when the agreement was performed, that was applied for in writing, and the police have accepted. */
    public static final Rule<Settling> ENDS_PENALTY = Rule.<Settling>violation("agreement-ends-penalty", Ground.STATUTE)
            .basis(Statutes.PUBLIC_SECURITY.article("§9"))
            .holds(facts -> facts.fromPolice
                    && facts.form.isInOrder()
                    && facts.form.performedOn().equals(facts.performedOn)
                    && facts.form.acceptedOn().stream()
                            .noneMatch(day -> day.isBefore(Statutes.PUBLIC_SECURITY.effectiveFrom())))
            .orSays(facts -> Map.of(
                    "fromPolice",
                    facts.fromPolice,
                    "performed",
                    facts.performedOn.isPresent(),
                    "applied",
                    facts.form.appliedOn().isPresent(),
                    "accepted",
                    facts.form.acceptedOn().isPresent(),
                    "copy",
                    facts.form.copySentOn().isPresent(),
                    "from",
                    Statutes.PUBLIC_SECURITY.effectiveFrom()));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(
            FREE,
            ORAL,
            CONTENT,
            PERFORM_BY,
            WRITTEN,
            BINDING,
            SIGNED,
            UNSIGNED,
            NUMBERS,
            WINDOW,
            APPLIED_ON,
            JOINTLY,
            CONFIRMABLE,
            COURT,
            ENDS_PENALTY);

    private AgreementRules() {}

    /**
     * An agreement that is reached.
     *
     * @param form what the parties agree on
     * @param today the day
     */
    public record Reaching(MediationAgreementForm form, LocalDate today) {}

    /**
     * An agreement that is relied on.
     *
     * @param agreement the agreement
     * @param parties how many parties there are
     */
    public record Effect(MediationAgreement agreement, int parties) {}

    /**
     * An agreement that may still wait for signatures.
     *
     * @param name how the dispute is called
     * @param agreement the agreement
     */
    public record Unsigned(CaseName name, MediationAgreement agreement) {}

    /**
     * Parties that are named by their numbers.
     *
     * @param named the numbers
     * @param parties how many parties there are
     */
    public record Numbers(Set<Integer> named, int parties) {
        /** Copies the set. */
        public Numbers {
            named = Set.copyOf(named);
        }
    }

    /**
     * An application for confirmation.
     *
     * @param form the application
     * @param effectiveOn when the agreement took effect
     * @param lastDay the last day of the window
     * @param parties how many parties there are
     * @param invited whether a court had invited the mediation
     * @param today the day
     */
    public record Confirming(
            ConfirmationForm form,
            LocalDate effectiveOn,
            LocalDate lastDay,
            int parties,
            boolean invited,
            LocalDate today) {}

    /**
     * What is said of the police.
     *
     * @param form the days
     * @param fromPolice whether the dispute came from the police
     * @param performedOn when the agreement was performed, once it was
     */
    public record Settling(PoliceSettlement form, boolean fromPolice, Optional<LocalDate> performedOn) {}
}
