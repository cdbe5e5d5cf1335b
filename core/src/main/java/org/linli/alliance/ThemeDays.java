package org.linli.alliance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.code.Reasoned;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.work.CivilYears;
import org.linli.work.Concerning;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.UnitOfWork;

/**
 * The theme days of an alliance (主题党日). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and
 * with {@code not-found}, once for each, when something that it names is not registered.
 */
public final class ThemeDays {
    private static final Commands<ThemeDay> THEME_DAYS = Commands.of("themeDays", ThemeDay.class, Role.OFFICE);
    private static final Command<ThemeDay> PLAN = THEME_DAYS.command("plan", Plan.class);
    static final Command<ThemeDay> RECORD = THEME_DAYS.fact("record", Attend.class);
    static final Command<ThemeDay> CANCEL =
            THEME_DAYS.fact("cancel", Cancel.class).by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER);

    private static final Command<ThemeDay> CORRECT = THEME_DAYS.fact("correct", Correct.class);
    private static final Command<ThemeDay> REOPEN =
            THEME_DAYS.fact("reopen", Reopen.class).by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(PLAN, RECORD, CANCEL, CORRECT, REOPEN);

    private static final Question FIND = THEME_DAYS.question("find").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question BETWEEN = THEME_DAYS.question("between").by(Role.OFFICE_AND_SUBDISTRICT);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, BETWEEN);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public ThemeDays(Office office) {
        this.office = office;
    }

    /**
     * Plans a theme day.
     *
     * @param alliance the alliance
     * @param form as written
     * @return the theme day; refused with {@code alliance-closed}, {@code theme-day-hosts}, {@code theme-day-before-alliance} and
     *     what is wrong in the theme
     */
    public Decision<ThemeDay> plan(Id<Alliance> alliance, ThemeDayForm form) {
        return office.command(PLAN, new Plan(alliance, form), work -> {
            // What is guarded is read before the alliance, which is decided on.
            Map<Id<PartyOrganisation>, String> named = names(work, form.hosts());
            Alliance found = work.require(Alliance.KIND, alliance);
            guardHosts(work, found, form);
            return work.save(ThemeDay.KIND, ThemeDay.plan(found, work.newId(), form, named));
        });
    }

    /**
     * Records who came, for the first time or corrected.
     *
     * @param themeDay its id
     * @param attendance how many people of each member came
     * @return the theme day; refused with {@code theme-day-step}, {@code theme-day-not-yet}, {@code
     *     theme-day-attendance-members} and {@code theme-day-attendance-count}
     */
    public Decision<ThemeDay> record(Id<ThemeDay> themeDay, Map<Id<PartyOrganisation>, Integer> attendance) {
        return office.command(
                RECORD,
                new Attend(themeDay, attendance),
                work -> work.change(ThemeDay.KIND, themeDay, before -> {
                    Alliance alliance = work.require(Alliance.KIND, before.alliance());
                    return before.record(alliance, attendance, names(work, attendance.keySet()), work.today());
                }));
    }

    /**
     * Calls a theme day off.
     *
     * @param themeDay its id
     * @return the theme day; refused with {@code theme-day-step}
     */
    public Decision<ThemeDay> cancel(Id<ThemeDay> themeDay) {
        return office.command(
                CANCEL, new Cancel(themeDay), work -> work.change(ThemeDay.KIND, themeDay, ThemeDay::cancel));
    }

    /**
     * Corrects theme, day or hosts of a theme day that were written wrongly, planned or held (更正). Who came stays: it is recorded anew
     * by {@link #record}.
     *
     * @param themeDay its id
     * @param form as it should have been written; begin with {@link ThemeDay#form()}
     * @param reason why
     * @return the theme day, with the warning {@code alliance-member-dormant} for each member that came to it and was last active
     *     too long ago now; refused with {@code theme-day-step}, {@code theme-day-hosts}, {@code theme-day-before-alliance}, {@code
     *     theme-day-not-yet}, {@code theme-day-attendance-members} and what is wrong in the theme and in the reason
     */
    public Decision<ThemeDay> correct(Id<ThemeDay> themeDay, ThemeDayForm form, String reason) {
        return office.command(CORRECT, new Correct(themeDay, form, reason), work -> {
            Map<Id<PartyOrganisation>, String> hosts = names(work, form.hosts());
            ThemeDay before = work.require(ThemeDay.KIND, themeDay);
            Map<Id<PartyOrganisation>, String> named =
                    new HashMap<>(names(work, before.attendance().keySet()));
            named.putAll(hosts);
            Alliance alliance = work.require(Alliance.KIND, before.alliance());
            guardHosts(work, alliance, form);
            Decision<ThemeDay> corrected = before.correct(alliance, form, named, reason, work.today());
            List<Finding> dormant = corrected
                    .outcomeIfAccepted()
                    .filter(now -> !now.day().equals(before.day()))
                    .map(now -> new AllianceYear(work, alliance)
                            .dormantAfter(now, work.terms(AllianceTerms.TERMS), work.today()))
                    .orElse(List.of());
            return work.save(ThemeDay.KIND, corrected.alsoFound(dormant));
        });
    }

    /**
     * Takes back that a theme day was recorded or called off by mistake: it is planned as before, and who came is empty again (恢复).
     *
     * @param themeDay its id
     * @param reason why
     * @return the theme day; refused with {@code theme-day-step}, {@code theme-day-hosts}, {@code alliance-closed} and what is wrong in
     *     the reason
     */
    public Decision<ThemeDay> reopen(Id<ThemeDay> themeDay, String reason) {
        return office.command(REOPEN, new Reopen(themeDay, reason), work -> {
            ThemeDay found = work.require(ThemeDay.KIND, themeDay);
            // What is guarded is read before the alliance, which is decided on.
            Map<Id<PartyOrganisation>, String> named = names(work, found.hosts());
            work.needs().open(Alliance.KIND, found.alliance()).orRefuse();
            Alliance alliance = work.require(Alliance.KIND, found.alliance());
            guardHosts(work, alliance, found.form());
            return work.change(ThemeDay.KIND, themeDay, before -> before.reopen(alliance, named, reason));
        });
    }

    /**
     * One theme day.
     *
     * @param themeDay its id
     * @return it; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<ThemeDay> find(Id<ThemeDay> themeDay) {
        return office.find(FIND, ThemeDay.KIND, themeDay, Concerning.NO_ONE);
    }

    /**
     * The theme days of an alliance in a span of days (主题党日记录).
     *
     * @param alliance the alliance
     * @param from first day
     * @param until first day that no longer belongs to the span
     * @return the theme days, by day
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public Decision<List<ThemeDay>> between(Id<Alliance> alliance, LocalDate from, LocalDate until) {
        CivilYears.require(from);
        CivilYears.require(until);
        return office.ask(
                BETWEEN,
                () -> Decision.accepted(office.read(view -> view.list(view.all(ThemeDay.KIND)
                        .where(ThemeDay.ALLIANCE, alliance)
                        .between(ThemeDay.DAY, from, until)))));
    }

    /** What party organisations are called; refused for all that are not registered. */
    private static Map<Id<PartyOrganisation>, String> names(UnitOfWork work, Set<Id<PartyOrganisation>> ids) {
        work.find(PartyOrganisation.KIND, ids);
        Needs needs = work.needs();
        ids.forEach(id -> needs.a(PartyOrganisation.KIND, id));
        needs.orRefuse();
        return ids.stream().collect(Collectors.toMap(id -> id, id -> AllianceYear.nameOf(work, id)));
    }

    // No host must leave in between, nor the alliance be dissolved.
    private static void guardHosts(UnitOfWork work, Alliance alliance, ThemeDayForm form) {
        form.hosts().stream()
                .filter(host ->
                        alliance.lead().equals(host) || alliance.member(host).isPresent())
                .forEach(host -> work.guard(PartyOrganisation.KIND, host));
    }

    private record Plan(Id<Alliance> alliance, ThemeDayForm form) {}

    private record Attend(Id<ThemeDay> themeDay, Map<Id<PartyOrganisation>, Integer> attendance) {}

    private record Cancel(Id<ThemeDay> themeDay) {}

    private record Correct(Id<ThemeDay> themeDay, ThemeDayForm form, String reason) implements Reasoned {}

    private record Reopen(Id<ThemeDay> themeDay, String reason) implements Reasoned {}
}
