package org.linli.liaison;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.community.Organisation;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Id;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;
import org.linli.person.Person;

/** The rules on the three officers of enterprises (三员包企规则). */
public final class EnterpriseTeamRules {
    private static final Basis STORY = Basis.story("网格员、企业服务专员、党建指导员三员包企");
    private static final Basis ONE_ROLE = Basis.design("one person holds one of the three roles at an enterprise");
    private static final Basis NO_NEW_TIES = Basis.design("what has ended takes no new ties, and keeps its history");

    /** Officers answer for enterprises. */
    public static final Rule<Standing> KIND = Rule.<Standing>violation("enterprise-team-kind", Ground.RECORD)
            .basis(STORY)
            .holds(facts -> facts.isEnterprise)
            .orSays(facts -> Map.of("unit", facts.enterprise));

    /** A team begins on a day that has come, and no officer was appointed before it. */
    public static final Rule<Standing> SINCE = Rule.<Standing>violation("enterprise-team-since", Ground.RECORD)
            .basis(Basis.design("a record says what is so, not what will be"))
            .holds(facts -> !facts.since.isAfter(facts.latest()))
            .orSays(facts -> Map.of("since", facts.since, "latest", facts.latest()));

    /** Whose a team is stays: its visits and issues are those of that enterprise. */
    public static final Rule<OfEnterprise> SAME_ENTERPRISE = Rule.<OfEnterprise>violation(
                    "enterprise-team-enterprise", Ground.RECORD)
            .basis(Basis.design("what was signed and answered stays that of who signed and was answered"))
            .holds(facts -> facts.before.equals(facts.now))
            .orSays(facts -> Map.of());

    /** What a team is held to. */
    public static final RuleSet<Standing> STANDING = RuleSet.of(KIND, SINCE);

    /** The three officers of an enterprise are three persons. */
    public static final Rule<Appointing> DISTINCT = Rule.<Appointing>violation(
                    "enterprise-officers-distinct", Ground.RECORD)
            .basis(STORY, ONE_ROLE)
            .holds(facts -> !facts.others.contains(facts.officer.person()))
            .orSays(Appointing::named);

    /** The grid officer of an enterprise is a member of the staff of its grid. */
    public static final Rule<Appointing> OF_GRID = Rule.<Appointing>violation("enterprise-grid-officer", Ground.RECORD)
            .basis(STORY)
            .holds(facts -> facts.officer.role() != OfficerRole.GRID_OFFICER || facts.isOfGrid)
            .orSays(facts -> Map.of("enterprise", facts.enterprise, "day", facts.officer.from()));

    /** An officer begins on a day that has come, after the team and after the officer before. */
    public static final Rule<Appointing> DAY = Rule.<Appointing>violation("enterprise-officer-day", Ground.RECORD)
            .basis(Basis.design("one officer of each role at a time, and history stays as it was"))
            .holds(facts -> !facts.officer.from().isAfter(facts.today)
                    && !facts.officer.from().isBefore(facts.since)
                    && facts.before.stream().allMatch(facts.officer.from()::isAfter))
            .orSays(facts -> Map.of(
                    "day", facts.officer.from(), "since", facts.before.orElse(facts.since), "today", facts.today));

    /** An officer has no more enterprises in care than the charter says. */
    public static final Rule<Appointing> LOAD = Rule.<Appointing>choice("enterprise-officer-load")
            .basis(Basis.design("who has too many enterprises visits none of them well"))
            .reads("liaison.maxEnterprisesPerOfficer")
            .holds(facts -> facts.load < facts.terms.maxEnterprisesPerOfficer())
            .orSays(facts -> Map.of("load", facts.load + 1, "most", facts.terms.maxEnterprisesPerOfficer()));

    /** What an appointment is held to. */
    public static final RuleSet<Appointing> APPOINTING = RuleSet.of(DISTINCT, OF_GRID, DAY, LOAD);

    /** Only an officer whose term runs is released, on a day after the first one that has come. */
    public static final Rule<Releasing> HELD = Rule.<Releasing>violation("enterprise-officer-held", Ground.RECORD)
            .basis(Basis.design("what is vacant cannot be given up"))
            .holds(Releasing::isPossible)
            .orSays(facts -> Map.of("role", facts.role, "vacant", facts.held.isEmpty(), "day", facts.day));

    /** A substitute stands in for an officer, and is none of the three. */
    public static final Rule<Substituting> SUBSTITUTE = Rule.<Substituting>violation(
                    "enterprise-substitute", Ground.RECORD)
            .basis(ONE_ROLE)
            .holds(facts -> facts.held.isPresent() && !facts.officers.contains(facts.substitution.person()))
            .orSays(facts -> Map.of("role", facts.substitution.role(), "vacant", facts.held.isEmpty()));

    /**
     * A substitution lasts a day at least, lies within the officer's term, and beside no other for the same role, nor one by the same person
     * for another.
     */
    public static final Rule<Substituting> SUBSTITUTE_DAYS = Rule.<Substituting>violation(
                    "enterprise-substitute-days", Ground.ARITHMETIC)
            .basis(Basis.design("one person at a time stands in for an officer"))
            .holds(Substituting::isInOrder)
            .orSays(facts -> Map.of("from", facts.substitution.from(), "until", facts.substitution.until()));

    /** What a substitution is held to. */
    public static final RuleSet<Substituting> SUBSTITUTING = RuleSet.of(SUBSTITUTE, SUBSTITUTE_DAYS);

    /** A team that is dissolved takes nothing new. */
    public static final Rule<StandingOn> CLOSED = Rule.<StandingOn>violation("enterprise-team-closed", Ground.RECORD)
            .basis(NO_NEW_TIES)
            .holds(facts -> facts.closedOn.stream().allMatch(facts.day::isBefore))
            .orSays(facts -> Map.of("closed", facts.closedOn.orElse(facts.day)));

    /** A team is dissolved after the first day of each of its officers. */
    public static final Rule<LastDay> CLOSING_DAY = Rule.<LastDay>violation(
                    "enterprise-team-closing-day", Ground.ARITHMETIC)
            .basis(Basis.design("what is so lasts a day at least"))
            .holds(facts -> facts.last.stream().allMatch(facts.day::isAfter))
            .orSays(facts -> Map.of("day", facts.day, "last", facts.last.orElse(facts.day)));

    /** Only a team that is dissolved is set up again. */
    public static final Rule<Boolean> TO_REOPEN = Rule.<Boolean>violation("enterprise-team-to-reopen", Ground.RECORD)
            .basis(Basis.design("an undoing that undoes nothing is a mistake of the id"))
            .holds(closed -> closed)
            .orSays(closed -> Map.of());

    /** Each of the three roles is filled. */
    public static final Rule<Filled> VACANT = Rule.<Filled>warning("enterprise-officer-vacant")
            .basis(STORY)
            .holds(facts -> facts.held.isPresent())
            .orSays(facts -> Map.of("enterprise", facts.enterprise, "role", facts.role));

    /** The grid officer is still a member of the staff of the grid in which the enterprise stands. */
    public static final Rule<OnDuty> OF_GRID_LOST = Rule.<OnDuty>warning("enterprise-grid-officer-lost")
            .basis(STORY)
            .holds(facts -> facts.isOfGrid)
            .orSays(facts -> Map.of("enterprise", facts.enterprise));

    /** Each enterprise of the community has a team. */
    public static final Rule<Covered> MISSING = Rule.<Covered>warning("enterprise-team-missing")
            .basis(STORY)
            .holds(facts -> facts.hasTeam)
            .orSays(facts -> Map.of("enterprise", facts.enterprise));

    /** No officer has more enterprises in care than the charter says. */
    public static final Rule<Loaded> OVERLOADED = Rule.<Loaded>warning("enterprise-officer-overloaded")
            .basis(Basis.design("who has too many enterprises visits none of them well"))
            .reads("liaison.maxEnterprisesPerOfficer")
            .holds(facts -> facts.load <= facts.terms.maxEnterprisesPerOfficer())
            .orSays(facts ->
                    Map.of("name", facts.name, "load", facts.load, "most", facts.terms.maxEnterprisesPerOfficer()));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(
            KIND,
            SINCE,
            SAME_ENTERPRISE,
            DISTINCT,
            OF_GRID,
            DAY,
            LOAD,
            HELD,
            SUBSTITUTE,
            SUBSTITUTE_DAYS,
            CLOSED,
            CLOSING_DAY,
            TO_REOPEN,
            VACANT,
            OF_GRID_LOST,
            MISSING,
            OVERLOADED);

    private EnterpriseTeamRules() {}

    /**
     * An enterprise that gets a team.
     *
     * @param enterprise its name
     * @param isEnterprise whether it is one
     * @param since first day of the team
     * @param firstOfficer first day of its first officer, if it has had one
     * @param today today
     */
    public record Standing(
            String enterprise,
            boolean isEnterprise,
            LocalDate since,
            Optional<LocalDate> firstOfficer,
            LocalDate today) {
        LocalDate latest() {
            return firstOfficer.filter(today::isAfter).orElse(today);
        }
    }

    /**
     * Whose a team was, and whose it is now said to be.
     *
     * @param before the enterprise
     * @param now the enterprise that is named
     */
    public record OfEnterprise(Id<Organisation> before, Id<Organisation> now) {}

    /**
     * An officer who is appointed.
     *
     * @param enterprise the enterprise's name
     * @param officer who, as what, and since when
     * @param others who holds the other roles
     * @param isOfGrid whether the person was a member of the staff of the enterprise's grid on the first day
     * @param since first day of the team
     * @param before first day of the officer before
     * @param load how many other enterprises the person answers for
     * @param terms the charter's
     * @param today today
     */
    public record Appointing(
            String enterprise,
            OfficerForm officer,
            Set<Id<Person>> others,
            boolean isOfGrid,
            LocalDate since,
            Optional<LocalDate> before,
            int load,
            LiaisonTerms terms,
            LocalDate today) {
        /** Copies the set. */
        public Appointing {
            others = Set.copyOf(others);
        }

        /** The same beside so many enterprises more. */
        Appointing beside(int more) {
            return new Appointing(enterprise, officer, others, isOfGrid, since, before, load + more, terms, today);
        }

        Map<String, Object> named() {
            return Map.of("enterprise", enterprise, "role", officer.role());
        }
    }

    /**
     * An officer who is released.
     *
     * @param role as what
     * @param held the term that runs, if one does
     * @param day first day on which the person is no officer
     * @param today today
     */
    public record Releasing(OfficerRole role, Optional<OfficerTerm> held, LocalDate day, LocalDate today) {
        boolean isPossible() {
            return held.filter(term -> !day.isBefore(term.from())).isPresent() && !day.isAfter(today);
        }
    }

    /**
     * A person who stands in.
     *
     * @param substitution who, for whom, and when
     * @param held the term of the officer, if the role is filled
     * @param officers the three officers
     * @param others the other substitutions of the team
     * @param today today
     */
    public record Substituting(
            Substitution substitution,
            Optional<OfficerTerm> held,
            Set<Id<Person>> officers,
            List<Substitution> others,
            LocalDate today) {
        /** Copies the collections. */
        public Substituting {
            officers = Set.copyOf(officers);
            others = List.copyOf(others);
        }

        boolean isInOrder() {
            return substitution.from().isBefore(substitution.until())
                    && held.stream().noneMatch(term -> substitution.from().isBefore(term.from()))
                    && others.stream().noneMatch(substitution::overlaps);
        }
    }

    /**
     * A team on a day.
     *
     * @param closedOn the first day on which it is dissolved, if it is
     * @param day the day
     */
    public record StandingOn(Optional<LocalDate> closedOn, LocalDate day) {}

    /**
     * A team that is dissolved.
     *
     * @param last the latest first day of the team and its officers
     * @param day the first day on which it is not there
     */
    public record LastDay(Optional<LocalDate> last, LocalDate day) {}

    /**
     * A role of a team.
     *
     * @param enterprise the enterprise's name
     * @param role the role
     * @param held who has it, if it is filled
     */
    public record Filled(String enterprise, OfficerRole role, Optional<OfficerTerm> held) {}

    /**
     * The grid officer of an enterprise today.
     *
     * @param enterprise the enterprise's name
     * @param isOfGrid whether the officer is a member of the staff of its grid
     */
    public record OnDuty(String enterprise, boolean isOfGrid) {}

    /**
     * An enterprise of the community.
     *
     * @param enterprise its name
     * @param hasTeam whether it has a team
     */
    public record Covered(String enterprise, boolean hasTeam) {}

    /**
     * An officer and the enterprises in the officer's care.
     *
     * @param name the officer's name, masked
     * @param load how many enterprises
     * @param terms the charter's
     */
    public record Loaded(String name, int load, LiaisonTerms terms) {}
}
