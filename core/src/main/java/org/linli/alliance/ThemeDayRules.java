package org.linli.alliance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;

/** The rules on theme days (主题党日规则). */
public final class ThemeDayRules {
    private static final int MAX_ATTENDANCE = 10_000;

    /** A theme day is held by active members, at least one, whose agreements run on the day. */
    public static final Rule<Hosting> HOSTS = Rule.<Hosting>violation("theme-day-hosts", Ground.RECORD)
            .basis(Basis.story("520向党表白、七一心向党"), Basis.design("members hold it together"))
            .holds(facts -> !facts.hosts.isEmpty() && facts.strangers().isEmpty())
            .orSays(facts -> Map.of(
                    "hosts",
                    facts.hosts.size(),
                    "strangers",
                    facts.strangers().size(),
                    "names",
                    String.join("、", facts.strangers())));

    /** A theme day is one of the alliance, so it is not before its first day. */
    public static final Rule<Hosting> IN_ALLIANCE = Rule.<Hosting>violation("theme-day-before-alliance", Ground.RECORD)
            .basis(Basis.design("members hold it together"))
            .holds(facts -> !facts.day.isBefore(facts.alliance.establishedOn()))
            .orSays(facts -> Map.of("day", facts.day, "since", facts.alliance.establishedOn()));

    /** What a theme day is held to that is planned or corrected. */
    public static final RuleSet<Hosting> HOSTED = RuleSet.of(HOSTS, IN_ALLIANCE);

    /** Theme days change by the steps of their life cycle. */
    public static final Rule<Move<ThemeDayStatus, ThemeDayStep>> STEP =
            ThemeDay.LIFE_CYCLE.rule("theme-day-step", Basis.design("the life cycle of a theme day"));

    /** Attendance is written down on the day itself or later. */
    public static final Rule<Attending> NOT_YET = Rule.<Attending>violation("theme-day-not-yet", Ground.RECORD)
            .basis(Basis.design("attendance says who came, not who will"))
            .holds(facts -> !facts.themeDay.day().isAfter(facts.today))
            .orSays(facts -> Map.of("day", facts.themeDay.day(), "today", facts.today));

    /** A theme day that has passed was held, and attendance is recorded, or was called off. */
    public static final Rule<Planned> RECORDED = Rule.<Planned>warning("theme-day-unrecorded")
            .basis(Basis.design("attendance says who came, not who will"))
            .holds(facts -> !facts.themeDay.day().isBefore(facts.today))
            .orSays(facts -> Map.of("theme", facts.themeDay.theme(), "day", facts.themeDay.day()));

    /** Only the lead, and members of that day, attend a theme day. */
    public static final Rule<Attending> ATTENDANCE_MEMBERS = Rule.<Attending>violation(
                    "theme-day-attendance-members", Ground.RECORD)
            .basis(Basis.design("guests are no members and do not count as such"))
            .holds(facts -> facts.strangers().isEmpty())
            .orSays(facts ->
                    Map.of("strangers", facts.strangers().size(), "names", String.join("、", facts.strangers())));

    /** From one member come 0 to 10,000 people. */
    public static final Rule<Attending> ATTENDANCE_COUNT = Rule.<Attending>violation(
                    "theme-day-attendance-count", Ground.ARITHMETIC)
            .basis(Basis.design("other numbers are mistakes of input"))
            .holds(facts -> facts.came.values().stream().allMatch(ThemeDayRules::isPossible))
            .orSays(facts -> Map.of(
                    "count",
                    facts.came.values().stream()
                            .filter(number -> !isPossible(number))
                            .min(Comparator.naturalOrder())
                            .orElse(0),
                    "most",
                    MAX_ATTENDANCE));

    /** What attendance is held to. */
    public static final RuleSet<Attending> ATTENDANCE = RuleSet.of(NOT_YET, ATTENDANCE_MEMBERS, ATTENDANCE_COUNT);

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL =
            List.of(HOSTS, IN_ALLIANCE, STEP, NOT_YET, RECORDED, ATTENDANCE_MEMBERS, ATTENDANCE_COUNT);

    private ThemeDayRules() {}

    /** What those are called who are neither the lead of a day nor a member that fits, by name. */
    private static List<String> strangers(
            Alliance alliance,
            LocalDate day,
            Map<Id<PartyOrganisation>, String> named,
            Collection<Id<PartyOrganisation>> ids,
            Predicate<Member> fits) {
        return ids.stream()
                .filter(id -> !FormerLead.leadOn(alliance, day).equals(id))
                .filter(id -> alliance.member(id).filter(fits).isEmpty())
                .map(id -> named.getOrDefault(id, ""))
                .sorted()
                .toList();
    }

    private static boolean isPossible(int number) {
        return number >= 0 && number <= MAX_ATTENDANCE;
    }

    /**
     * Who is to hold a theme day.
     *
     * @param alliance the alliance
     * @param hosts who
     * @param named what each of them is called
     * @param day when
     * @param held whether it was held already: what has become of its hosts since does not matter then
     */
    public record Hosting(
            Alliance alliance,
            Set<Id<PartyOrganisation>> hosts,
            Map<Id<PartyOrganisation>, String> named,
            LocalDate day,
            boolean held) {
        /** Copies the set and the names. */
        public Hosting {
            hosts = Set.copyOf(hosts);
            named = Map.copyOf(named);
        }

        List<String> strangers() {
            return ThemeDayRules.strangers(alliance, day, named, hosts, this::mayHost);
        }

        private boolean mayHost(Member member) {
            return (held || member.isActive()) && member.belongedOn(day);
        }
    }

    /**
     * A theme day that is still planned.
     *
     * @param themeDay the theme day
     * @param today the day
     */
    public record Planned(ThemeDay themeDay, LocalDate today) {}

    /**
     * Who came to a theme day.
     *
     * @param alliance the alliance
     * @param themeDay the theme day
     * @param came how many people of each member
     * @param named what each of them is called
     * @param today the day on which it is written down
     */
    public record Attending(
            Alliance alliance,
            ThemeDay themeDay,
            Map<Id<PartyOrganisation>, Integer> came,
            Map<Id<PartyOrganisation>, String> named,
            LocalDate today) {
        /** Copies the maps. */
        public Attending {
            came = Map.copyOf(came);
            named = Map.copyOf(named);
        }

        List<String> strangers() {
            return ThemeDayRules.strangers(
                    alliance, themeDay.day(), named, came.keySet(), member -> member.belongedOn(themeDay.day()));
        }
    }
}
