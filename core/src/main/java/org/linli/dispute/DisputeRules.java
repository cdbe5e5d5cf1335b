package org.linli.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.linli.dispute.agreement.MediationAgreement;
import org.linli.dispute.clock.DisputeTier;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.dispute.noise.NoiseKind;
import org.linli.dispute.party.DisputeClass;
import org.linli.dispute.party.Party;
import org.linli.dispute.party.PartyKind;
import org.linli.dispute.party.PartySide;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Label;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;
import org.linli.kernel.Statutes;

/** The rules on disputes: their registration, measures beside mediation, and their end (纠纷登记、处置与归档规则). */
public final class DisputeRules {
    private static final int MOST_PEOPLE = 1_000_000;
    /** Ten billion yuan: so that a month of any number of disputes can be summed. */
    private static final long MOST_FEN = 1_000_000_000_000L;

    private static final Basis STORY = Basis.story("矛盾纠纷分三类：居民与企业、居民与居民、居民与社会组织");
    private static final Basis COMMERCE = Basis.general("商事调解条例（2026）", "商事主体之间的纠纷由商事调解组织调解");

    /** A dispute goes step by step. */
    public static final Rule<Move<DisputeStatus, DisputeStep>> STEP = Dispute.LIFE_CYCLE.rule(
            "dispute-step", Set.of(DisputeStep.CLOSE_ALONG), Basis.general("人民调解工作若干规定（司法部）", "受理、调解、协议、履行、回访、归档"));

    /** A dispute has a party on each side. */
    public static final Rule<Registering> SIDES = Rule.<Registering>violation("dispute-sides", Ground.RECORD)
            .basis(Statutes.PEOPLES_MEDIATION.article("§17"))
            .holds(facts -> facts.on(PartySide.APPLICANT) > 0 && facts.on(PartySide.RESPONDENT) > 0)
            .orSays(facts ->
                    Map.of("applicants", facts.on(PartySide.APPLICANT), "respondents", facts.on(PartySide.RESPONDENT)));

    /** No party has a dispute with itself, or stands in it twice. */
    public static final Rule<Registering> PARTY_CONFLICT = Rule.<Registering>violation("party-conflict", Ground.RECORD)
            .basis(Basis.design("a dispute is between different parties"))
            .holds(facts -> facts.different() == facts.parties.size())
            .orSays(facts -> Map.of("parties", facts.parties.size(), "different", facts.different()));

    /** The class of a dispute follows from what its parties are. */
    public static final Rule<Registering> CATEGORY = Rule.<Registering>violation(
                    "dispute-category-by-parties", Ground.RECORD)
            .basis(STORY)
            .holds(facts -> facts.stated.stream().allMatch(facts.derived()::equals))
            .orSays(facts -> Map.of("stated", facts.stated.orElse(facts.derived()), "derived", facts.derived()));

    /** A dispute is registered when it has happened. */
    public static final Rule<Registering> NOT_IN_FUTURE = Rule.<Registering>violation(
                    "dispute-not-in-future", Ground.RECORD)
            .basis(Basis.design("what is registered has happened"))
            .holds(facts -> !facts.latest.isAfter(facts.today))
            .orSays(facts -> Map.of("day", facts.latest, "today", facts.today));

    /** People and amount of a dispute are not below zero, nor more than a community can have. */
    public static final Rule<Registering> SIZE = Rule.<Registering>violation("dispute-size", Ground.ARITHMETIC)
            .basis(Basis.design("other numbers are mistakes of input"))
            .holds(facts ->
                    facts.people >= 0 && facts.people <= MOST_PEOPLE && facts.amount >= 0 && facts.amount <= MOST_FEN)
            .orSays(facts -> Map.of(
                    "people", facts.people, "amount", facts.amount, "mostPeople", MOST_PEOPLE, "mostAmount", MOST_FEN));

    /** What is asked when a dispute is registered. */
    public static final RuleSet<Registering> REGISTERING =
            RuleSet.of(SIDES, PARTY_CONFLICT, CATEGORY, NOT_IN_FUTURE, SIZE);

    /** Only a dispute about noise has a kind of noise. */
    public static final Rule<About> NOISE_KIND = Rule.<About>violation("dispute-noise-kind", Ground.RECORD)
            .basis(Basis.design("the duties of a noise are those of a dispute about noise"))
            .holds(facts -> facts.noise.isEmpty() || facts.subject == DisputeSubject.NOISE)
            .orSays(facts -> Map.of("subject", facts.subject));

    /** Of a labour dispute it is known when the party knew of the wrong: the limitation runs from then on. */
    public static final Rule<About> LABOUR_DAY = Rule.<About>warning("dispute-labour-day")
            .basis(Statutes.LABOUR_DISPUTES.article("§27"))
            .holds(facts -> facts.subject != DisputeSubject.LABOUR || facts.wrongKnownOn.isPresent())
            .orSays(facts -> Map.of());

    /** What is asked of the subject of a dispute that is registered. */
    public static final RuleSet<About> SUBJECT = RuleSet.of(NOISE_KIND, LABOUR_DAY);

    /** Who has signed an agreement is written by the numbers of the parties, which are corrected with care. */
    public static final Rule<AgreedParties> AGREED_PARTIES = Rule.<AgreedParties>warning("dispute-agreed-parties")
            .basis(Basis.design("parties are numbered in the order of the dispute"))
            .holds(facts -> facts.before.agreement().isEmpty()
                    || facts.before.form().parties().equals(facts.right.parties()))
            .orSays(facts -> facts.before
                    .name()
                    .with(facts.before
                            .agreement()
                            .map(found -> Map.of("day", found.reachedOn()))
                            .orElse(Map.of())));

    /** Enterprises among themselves are usually referred to commercial mediation. */
    public static final Rule<Set<PartyKind>> COMMERCIAL = Rule.<Set<PartyKind>>warning("commercial-mediation")
            .basis(COMMERCE)
            .holds(kinds -> !kinds.equals(Set.of(PartyKind.ENTERPRISE)))
            .orSays(kinds -> Map.of());

    /** Industrial noise is usually referred to the department. */
    public static final Rule<Optional<NoiseKind>> INDUSTRIAL = Rule.<Optional<NoiseKind>>warning(
                    "dispute-industrial-noise")
            .basis(Basis.design("industrial noise has rules of its own, which a department applies"))
            .holds(noise -> noise.stream().noneMatch(kind -> kind == NoiseKind.INDUSTRIAL))
            .orSays(noise -> Map.of());

    /** What may turn into an offence or a crime is reported to the police at once. */
    public static final Rule<Risk> RISK = Rule.<Risk>warning("risk-report-police")
            .basis(Statutes.PEOPLES_MEDIATION.article("§25"))
            .holds(facts -> !facts.risk || facts.reported)
            .orSays(facts -> Map.of());

    /** Before a noise is handed over for a penalty, it is on record that it was dissuaded, mediated or handled in vain. */
    public static final Rule<Penalty> NOISE_RECORD = Rule.<Penalty>warning("noise-record-first")
            .basis(Statutes.PUBLIC_SECURITY.article("§88"))
            .holds(facts -> !facts.socialNoise
                    || !facts.to.isTowardsPenalty()
                    || facts.records > 0
                    || facts.today.isBefore(Statutes.PUBLIC_SECURITY.effectiveFrom()))
            .orSays(facts -> Map.of("to", facts.to));

    /** A noise in a dispute is dissuaded from, and mediated. */
    public static final Rule<NoiseClosing> NOISE_DUTY = Rule.<NoiseClosing>violation("noise-duty", Ground.STATUTE)
            .basis(Statutes.NOISE.article("§70"), Statutes.ECOLOGICAL_CODE.article("§599"))
            .reads("noise.dissuadeDays")
            .holds(facts ->
                    !facts.socialNoise || facts.done || facts.occurredOn.isBefore(Statutes.NOISE.effectiveFrom()))
            .orSays(facts -> Map.of("day", facts.occurredOn));

    /** What is recorded of a noise happened between the noise and today. */
    public static final Rule<Dissuading> NOISE_DAY = Rule.<Dissuading>violation("noise-record-day", Ground.RECORD)
            .basis(Basis.design("a record says what was done"))
            .holds(facts -> facts.noise && !facts.on.isBefore(facts.occurredOn) && !facts.on.isAfter(facts.today))
            .orSays(facts ->
                    Map.of("noise", facts.noise, "on", facts.on, "occurred", facts.occurredOn, "today", facts.today));

    /** What is passed up has a tier above. */
    public static final Rule<DisputeTier> TIER_ABOVE = Rule.<DisputeTier>violation("dispute-tier-above", Ground.RECORD)
            .basis(Basis.design("the tiers of the charter end at the district"))
            .holds(tier -> tier.above().isPresent())
            .orSays(tier -> Map.of("tier", tier));

    /** A repeat, which has no repeats itself, is joined to another case, which is open and no repeat. */
    public static final Rule<Joining> JOIN = Rule.<Joining>violation("dispute-join", Ground.RECORD)
            .basis(Basis.design("a matter counts once, by one case; no circle, no chain"))
            .holds(facts -> !facts.same && facts.leadOpen && facts.repeats == 0)
            .orSays(facts -> Map.of("same", facts.same, "open", facts.leadOpen, "repeats", facts.repeats));

    /** A repeat has a party and the subject of the case to which it is joined. */
    public static final Rule<Joining> SAME_MATTER = Rule.<Joining>warning("dispute-join-matter")
            .basis(Basis.design("confidential cases are joined within those concerned"))
            .holds(facts -> facts.sameMatter)
            .orSays(facts -> Map.of());

    /** What joining is held to. */
    public static final RuleSet<Joining> JOINING = RuleSet.of(JOIN, SAME_MATTER);

    /** A repeat is taken out while its case is open. */
    public static final Rule<Boolean> SEPARATE = Rule.<Boolean>violation("dispute-separate", Ground.RECORD)
            .basis(Basis.design("what is closed with its case stays closed"))
            .holds(leadOpen -> leadOpen)
            .orSays(leadOpen -> Map.of());

    /** When mediation ends in vain, the parties are told how they may go on. */
    public static final Rule<Failing> FAILURE_NOTICE = Rule.<Failing>violation(
                    "mediation-failure-notice", Ground.STATUTE)
            .basis(Statutes.PEOPLES_MEDIATION.article("§26"))
            .holds(facts -> !facts.mediated || !facts.told.isEmpty())
            .orSays(facts -> Map.of());

    /** What is closed is complete on file: registration, record, agreement. */
    public static final Rule<Filing> ARCHIVE = Rule.<Filing>violation("mediation-archive", Ground.STATUTE)
            .basis(Statutes.PEOPLES_MEDIATION.article("§27"))
            .holds(facts -> facts.missing().isEmpty())
            .orSays(facts -> Map.of("missing", Label.all(facts.missing())));

    /** A performed agreement is followed up to the last time. */
    public static final Rule<FollowUps> FOLLOW_UPS = Rule.<FollowUps>warning("dispute-follow-ups")
            .basis(Basis.general("人民调解工作若干规定（司法部）", "§39：回访"))
            .reads("mediation.lastFollowUpDays")
            .holds(facts -> !facts.lastOpen)
            .orSays(facts -> Map.of("due", facts.due));

    /** A recurrence reopens its case within the days of the charter; later it is a case of its own. */
    public static final Rule<Reopening> REOPEN = Rule.<Reopening>warning("dispute-reopen")
            .basis(Basis.design("a recurrence after a long time is another dispute"))
            .reads("mediation.reopenDays")
            .holds(facts -> !facts.today.isAfter(facts.archivedOn.plusDays(facts.days)))
            .orSays(facts -> Map.of("archived", facts.archivedOn, "days", facts.days));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(
            STEP,
            SIDES,
            PARTY_CONFLICT,
            CATEGORY,
            NOT_IN_FUTURE,
            SIZE,
            NOISE_KIND,
            LABOUR_DAY,
            AGREED_PARTIES,
            COMMERCIAL,
            INDUSTRIAL,
            RISK,
            NOISE_RECORD,
            NOISE_DUTY,
            NOISE_DAY,
            TIER_ABOVE,
            JOIN,
            SAME_MATTER,
            SEPARATE,
            FAILURE_NOTICE,
            ARCHIVE,
            FOLLOW_UPS,
            REOPEN);

    private DisputeRules() {}

    /**
     * What a dispute is about.
     *
     * @param subject its subject
     * @param noise of a noise, its kind
     * @param wrongKnownOn of a labour dispute, the day on which the party knew of the wrong
     */
    public record About(DisputeSubject subject, Optional<NoiseKind> noise, Optional<LocalDate> wrongKnownOn) {}

    /**
     * A dispute of which the registration is corrected.
     *
     * @param before the dispute
     * @param right what is right
     */
    public record AgreedParties(Dispute before, DisputeForm right) {}

    /**
     * A dispute that is registered.
     *
     * @param parties its parties
     * @param stated the class that its register states
     * @param latest the latest day that it names
     * @param people how many people it concerns
     * @param amount the amount, in fen
     * @param today the day
     */
    public record Registering(
            List<Party> parties,
            Optional<DisputeClass> stated,
            LocalDate latest,
            int people,
            long amount,
            LocalDate today) {
        /** Copies the list. */
        public Registering {
            parties = List.copyOf(parties);
        }

        int on(PartySide side) {
            return (int) parties.stream()
                    .filter(party -> party.form().side() == side)
                    .count();
        }

        int different() {
            return (int)
                    parties.stream().map(party -> party.form().id()).distinct().count();
        }

        DisputeClass derived() {
            return DisputeClass.of(parties.stream().map(Party::kind).toList());
        }
    }

    /**
     * A dispute that may turn into more.
     *
     * @param risk whether it may
     * @param reported whether it was reported to the police
     */
    public record Risk(boolean risk, boolean reported) {}

    /**
     * A dispute that is handed over.
     *
     * @param socialNoise whether it is about social noise
     * @param to to whom
     * @param records how often it was dissuaded, mediated or handled
     * @param today the day
     */
    public record Penalty(boolean socialNoise, DisputeReferral to, int records, LocalDate today) {}

    /**
     * A dispute that is closed.
     *
     * @param socialNoise whether it is about social noise
     * @param done whether anything was done about it
     * @param occurredOn the day of the noise
     */
    public record NoiseClosing(boolean socialNoise, boolean done, LocalDate occurredOn) {}

    /**
     * What was done about a noise.
     *
     * @param noise whether the dispute is about social noise
     * @param on when it was done
     * @param occurredOn the day of the noise
     * @param today the day
     */
    public record Dissuading(boolean noise, LocalDate on, LocalDate occurredOn, LocalDate today) {}

    /**
     * A case that is joined to another.
     *
     * @param same whether both are the same
     * @param leadOpen whether the other is open, and no repeat itself
     * @param repeats how many repeats the case has itself
     * @param sameMatter whether they have a party and the subject in common
     */
    public record Joining(boolean same, boolean leadOpen, int repeats, boolean sameMatter) {}

    /**
     * Mediation that ends in vain.
     *
     * @param mediated whether it had begun
     * @param told the ways of which the parties were told
     */
    public record Failing(boolean mediated, Set<LegalRoute> told) {
        /** Copies the set. */
        public Failing {
            told = Set.copyOf(told);
        }
    }

    /**
     * A case that is put on file.
     *
     * @param mediated whether mediation had begun
     * @param agreement the agreement, if there is one
     * @param filed what is put on file
     */
    public record Filing(boolean mediated, Optional<MediationAgreement> agreement, Set<ArchivedPaper> filed) {
        /** Copies the set. */
        public Filing {
            filed = Set.copyOf(filed);
        }

        Set<ArchivedPaper> missing() {
            Set<ArchivedPaper> needed = new TreeSet<>(Set.of(ArchivedPaper.REGISTRATION));
            if (mediated) {
                needed.add(ArchivedPaper.RECORD);
            }
            agreement.ifPresent(found -> needed.add(ArchivedPaper.AGREEMENT));
            needed.removeAll(filed);
            return needed;
        }
    }

    /**
     * The follow-ups of a case.
     *
     * @param lastOpen whether the last is still to come
     * @param due by when
     */
    public record FollowUps(boolean lastOpen, LocalDate due) {}

    /**
     * A case that is to be reopened.
     *
     * @param archivedOn when it was put on file
     * @param days in how many days it may be reopened, by the charter
     * @param today the day
     */
    public record Reopening(LocalDate archivedOn, int days, LocalDate today) {}
}
