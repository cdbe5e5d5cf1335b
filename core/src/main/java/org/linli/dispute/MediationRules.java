package org.linli.dispute;

import java.util.List;
import java.util.Map;
import org.linli.dispute.mediator.MediatorTerms;
import org.linli.dispute.party.CaseName;
import org.linli.dispute.party.Party;
import org.linli.dispute.party.PartyKind;
import org.linli.dispute.party.PartyStance;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;
import org.linli.kernel.Statutes;

/** The rules on mediation: its parties and its mediators (调解规则). */
public final class MediationRules {
    private static final Basis NO_INTEREST =
            Basis.design("a mediator has no interest of her or his own in the dispute");
    private static final Basis ALIKE = Basis.general("信访工作条例", "§28：有关机关工作人员的回避，调解员参照");

    /** No one mediates when a party expressly refuses. */
    public static final Rule<Stances> REFUSAL = Rule.<Stances>violation("no-mediation-on-refusal", Ground.STATUTE)
            .basis(Statutes.PEOPLES_MEDIATION.article("§17"))
            .holds(facts -> facts.refusing() == 0)
            .orSays(facts -> Map.of("refusing", facts.refusing()));

    /** A party that is named by its number is one of the dispute. */
    public static final Rule<Numbered> PARTY = Rule.<Numbered>violation("dispute-party", Ground.RECORD)
            .basis(Basis.design("parties are numbered in the order of the dispute"))
            .holds(facts -> facts.number >= 1 && facts.number <= facts.parties)
            .orSays(facts -> Map.of("number", facts.number, "parties", facts.parties));

    /** A dispute is mediated by one mediator at least. */
    public static final Rule<Integer> COUNT = Rule.<Integer>violation("mediator-count", Ground.STATUTE)
            .basis(Statutes.PEOPLES_MEDIATION.article("§19"))
            .holds(mediators -> mediators >= 1)
            .orSays(mediators -> Map.of("mediators", mediators));

    /** No one mediates who is a party, a relative of a party, or employed by a party, as the record says. */
    public static final Rule<List<MediatorTie>> RECUSAL = Rule.<List<MediatorTie>>violation(
                    "mediator-recusal", Ground.RECORD)
            .basis(NO_INTEREST, ALIKE)
            .holds(List::isEmpty)
            .orSays(ties -> Map.of("tie", ties.get(0)));

    /** Who is assigned mediates now. */
    public static final Rule<Assigning> ACTIVE = Rule.<Assigning>violation("mediator-active", Ground.RECORD)
            .basis(Statutes.PEOPLES_MEDIATION.article("§19"))
            .holds(facts -> facts.active)
            .orSays(facts -> Map.of());

    /** A mediator is assigned once to a dispute. */
    public static final Rule<Assigning> ASSIGNED_ONCE = Rule.<Assigning>violation(
                    "mediator-assigned-once", Ground.RECORD)
            .basis(Basis.design("who mediates already need not be assigned"))
            .holds(facts -> !facts.assigned)
            .orSays(facts -> Map.of());

    /** Parties choose their mediators, or accept them: whom a party has rejected is not assigned again. */
    public static final Rule<Assigning> ACCEPTED = Rule.<Assigning>violation("party-rights", Ground.STATUTE)
            .basis(Statutes.PEOPLES_MEDIATION.article("§23"))
            .holds(facts -> !facts.rejected)
            .orSays(facts -> Map.of());

    /** A mediator has no more open disputes than the charter says. */
    public static final Rule<Assigning> LOAD = Rule.<Assigning>warning("mediator-load")
            .basis(Basis.design("who has too many cases has time for none"))
            .reads("mediator.openCasesMax")
            .holds(facts -> facts.openCases < facts.terms.openCasesMax())
            .orSays(facts -> Map.of("open", facts.openCases, "most", facts.terms.openCasesMax()));

    /** Whom a dispute is assigned to, beside {@link #RECUSAL}. */
    public static final RuleSet<Assigning> ASSIGNMENT = RuleSet.of(ACTIVE, ASSIGNED_ONCE, ACCEPTED, LOAD);

    /** A mediator who is released had the dispute. */
    public static final Rule<Boolean> HAD = Rule.<Boolean>violation("mediator-assigned", Ground.RECORD)
            .basis(Basis.design("who does not mediate cannot be released"))
            .holds(had -> had)
            .orSays(had -> Map.of());

    /** Others are invited to help with the consent of the parties. */
    public static final Rule<Boolean> INVITED = Rule.<Boolean>violation("invite-needs-consent", Ground.STATUTE)
            .basis(Statutes.PEOPLES_MEDIATION.article("§20"))
            .holds(consented -> consented)
            .orSays(consented -> Map.of());

    /** The mediators of an open dispute mediate still. */
    public static final Rule<Manned> GONE = Rule.<Manned>warning("dispute-mediator-gone")
            .basis(Statutes.PEOPLES_MEDIATION.article("§19"))
            .holds(facts -> !facts.gone)
            .orSays(facts -> facts.name.with(Map.of()));

    /** The mediators of a dispute in mediation have no interest in it, also of late. */
    public static final Rule<Interested> INTEREST = Rule.<Interested>warning("dispute-mediator-interest")
            .basis(NO_INTEREST, ALIKE)
            .holds(facts -> facts.ties.isEmpty())
            .orSays(facts -> facts.name.with(Map.of("tie", facts.ties.get(0))));

    /** An organisation whose kind was corrected was that kind when its open disputes were registered, too. */
    public static final Rule<PartyNow> PARTY_KIND = Rule.<PartyNow>warning("dispute-party-kind")
            .basis(Basis.design("what a party was when the dispute was registered is for people to say"))
            .holds(facts -> facts.registered == facts.now)
            .orSays(facts -> facts.name.with(Map.of("was", facts.registered, "now", facts.now)));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(
            REFUSAL,
            PARTY,
            COUNT,
            RECUSAL,
            ACTIVE,
            ASSIGNED_ONCE,
            ACCEPTED,
            LOAD,
            HAD,
            INVITED,
            GONE,
            INTEREST,
            PARTY_KIND);

    private MediationRules() {}

    /**
     * What the parties say.
     *
     * @param parties the parties
     */
    public record Stances(List<Party> parties) {
        /** Copies the list. */
        public Stances {
            parties = List.copyOf(parties);
        }

        int refusing() {
            return (int) parties.stream()
                    .filter(party -> party.stance() == PartyStance.REFUSES)
                    .count();
        }
    }

    /**
     * A party that is named by its number.
     *
     * @param number the number
     * @param parties how many parties there are
     */
    public record Numbered(int number, int parties) {}

    /**
     * A mediator who is to have a dispute.
     *
     * @param active whether the mediator mediates
     * @param assigned whether the mediator has the dispute already
     * @param rejected whether a party has rejected the mediator
     * @param openCases how many open disputes the mediator has
     * @param terms the charter's
     */
    public record Assigning(boolean active, boolean assigned, boolean rejected, int openCases, MediatorTerms terms) {}

    /**
     * A dispute in mediation and the interests of a mediator.
     *
     * @param name how the dispute is called
     * @param ties why the mediator withdraws, if for anything
     */
    public record Interested(CaseName name, List<MediatorTie> ties) {
        /** Copies the list. */
        public Interested {
            ties = List.copyOf(ties);
        }
    }

    /**
     * An open dispute of an organisation.
     *
     * @param name how the dispute is called
     * @param registered what the organisation was when the dispute was registered
     * @param now what it is in the register
     */
    public record PartyNow(CaseName name, PartyKind registered, PartyKind now) {}

    /**
     * An open dispute and its mediators.
     *
     * @param name how the dispute is called
     * @param gone whether one of them mediates no longer
     */
    public record Manned(CaseName name, boolean gone) {}
}
