package org.linli.duty.posting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.linli.grid.Grid;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Period;
import org.linli.kernel.Rule;

/** The rules on postings (服务岗位规则). Those on claims stand in {@link DutyClaimRules}. */
public final class DutyPostingRules {
    private static final int MOST_DAYS = 366;
    private static final Basis CATEGORIES = Basis.local("中江在职党员双报到", "八类服务岗位");
    private static final Basis NEEDS_LIST = Basis.local("梨树在职党员双报到", "需求清单提前一个月");

    /** A posting changes by the steps of its life cycle. */
    public static final Rule<Move<DutyPostingStatus, DutyPostingStep>> STEP = DutyPosting.LIFE_CYCLE.rule(
            "duty-posting-step", CATEGORIES, Basis.design("what is over is kept, and a new posting written"));

    /** A posting has at least one place. */
    public static final Rule<Integer> QUOTA = Rule.<Integer>violation("duty-posting-quota", Ground.ARITHMETIC)
            .basis(Basis.design("other numbers are mistakes of input"))
            .holds(quota -> quota >= 1 && quota <= DutyPostingForm.MAX_QUOTA)
            .orSays(quota -> Map.of("quota", quota, "most", DutyPostingForm.MAX_QUOTA));

    /** The number of places is never below the number of places held. */
    public static final Rule<Places> QUOTA_HELD = Rule.<Places>violation("duty-posting-quota-held", Ground.RECORD)
            .basis(Basis.design("a member keeps a claimed place until it is given back"))
            .holds(facts -> facts.quota >= facts.held)
            .orSays(facts -> Map.of("quota", facts.quota, "held", facts.held));

    /** A posting ends, within a year. */
    public static final Rule<Period> TIME = Rule.<Period>violation("duty-posting-time", Ground.ARITHMETIC)
            .basis(Basis.design("longer ones are mistakes of input, or posts of a grid"))
            .holds(time ->
                    time.until().stream().anyMatch(until -> ChronoUnit.DAYS.between(time.from(), until) <= MOST_DAYS))
            .orSays(time -> Map.of("from", time.from(), "most", MOST_DAYS));

    /** A posting lies ahead, or has not ended yet. */
    public static final Rule<Ending> OVER = Rule.<Ending>violation("duty-posting-over", Ground.RECORD)
            .basis(Basis.design("a posting that is over cannot be claimed"))
            .holds(facts -> !facts.isOver())
            .orSays(facts -> Map.of("last", facts.last(), "today", facts.today));

    /** The days of a posting do not change while a member holds a place. */
    public static final Rule<Moving> TIME_HELD = Rule.<Moving>violation("duty-posting-time-held", Ground.RECORD)
            .basis(Basis.design("a claim is made for these days"))
            .holds(facts -> facts.held == 0 || facts.before.equals(facts.after))
            .orSays(facts -> Map.of("held", facts.held, "from", facts.before.from()));

    /** A posting names a few skills at most. */
    public static final Rule<Integer> SKILLS = Rule.<Integer>violation("duty-posting-skills", Ground.RECORD)
            .basis(Basis.design("longer lists are mistakes of input"))
            .holds(count -> count <= DutyPostingForm.MAX_SKILLS)
            .orSays(count -> Map.of("count", count, "most", DutyPostingForm.MAX_SKILLS));

    /** The grid of a posting is in the division in force. */
    public static final Rule<Site> GRID = Rule.<Site>violation("duty-posting-grid", Ground.RECORD)
            .basis(Basis.story("下沉网格"), Basis.design("a member serves where there is a grid"))
            .holds(facts -> facts.inForce)
            .orSays(facts -> Map.of("grid", facts.grid.value()));

    /** Postings are published as many days ahead as the charter asks. */
    public static final Rule<Lead> LEAD = Rule.<Lead>choice("duty-posting-lead")
            .basis(NEEDS_LIST, Basis.design("a default that the charter can change"))
            .reads("duty.needsListDays")
            .holds(facts -> !facts.begins.isBefore(facts.published.plusDays(facts.days)))
            .orSays(facts -> Map.of("begins", facts.begins, "published", facts.published, "days", facts.days));

    /** A posting is closed on its last day or later; before, it is called off. */
    public static final Rule<Ending> CLOSE = Rule.<Ending>violation("duty-posting-close", Ground.RECORD)
            .basis(Basis.design("what did not take place is called off, with a reason"))
            .holds(facts -> !facts.today.isBefore(facts.last()))
            .orSays(facts -> Map.of("last", facts.last(), "today", facts.today));

    /** A posting that begins soon, by the charter's days, has no free places. */
    public static final Rule<Watched> PLACES_FREE = Rule.<Watched>warning("duty-posting-places-free")
            .basis(Basis.design("a default that the charter can change"))
            .reads("duty.freePlacesDays")
            .holds(facts -> facts.posting.free() == 0 || !facts.isSoon())
            .orSays(facts -> Map.of(
                    "posting",
                    facts.posting.form().title(),
                    "begins",
                    facts.posting.form().time().from(),
                    "free",
                    facts.posting.free(),
                    "quota",
                    facts.posting.form().quota()));

    /** A posting that is over is closed. */
    public static final Rule<Watched> NOT_CLOSED = Rule.<Watched>warning("duty-posting-not-closed")
            .basis(Basis.design("a posting ends on its day, and the community then records the service"))
            .holds(facts -> !facts.ending().isOver())
            .orSays(facts -> Map.of(
                    "posting",
                    facts.posting.form().title(),
                    "last",
                    facts.ending().last()));

    /** The grid of a published posting stays in the division in force. */
    public static final Rule<Sited> GRID_GONE = Rule.<Sited>warning("duty-posting-grid-gone")
            .basis(Basis.design("members who claimed have to be told where to come"))
            .holds(facts -> facts.site.inForce)
            .orSays(facts -> Map.of("posting", facts.posting.value(), "grid", facts.site.grid.value()));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(
            STEP,
            QUOTA,
            QUOTA_HELD,
            TIME,
            OVER,
            TIME_HELD,
            SKILLS,
            GRID,
            LEAD,
            CLOSE,
            PLACES_FREE,
            NOT_CLOSED,
            GRID_GONE);

    private DutyPostingRules() {}

    /**
     * The places of a posting.
     *
     * @param quota the number of places, present or wanted
     * @param held the number of places held
     */
    public record Places(int quota, int held) {}

    /**
     * A posting on a day.
     *
     * @param time the days of the posting
     * @param today the day
     */
    public record Ending(Period time, LocalDate today) {
        boolean isOver() {
            return time.until().stream().anyMatch(until -> !today.isBefore(until));
        }

        LocalDate last() {
            return DutyPosting.lastDay(time);
        }
    }

    /**
     * The days of a posting are about to change.
     *
     * @param before the present days
     * @param after the new days
     * @param held the number of places held
     */
    public record Moving(Period before, Period after, int held) {}

    /**
     * The grid of a posting.
     *
     * @param grid the grid
     * @param inForce whether the division in force has it
     */
    public record Site(Id<Grid> grid, boolean inForce) {}

    /**
     * The days between publication and beginning.
     *
     * @param published the day of publication
     * @param begins its first day
     * @param days the charter's days
     */
    public record Lead(LocalDate published, LocalDate begins, int days) {}

    /**
     * A published posting on a day.
     *
     * @param posting the posting
     * @param days how many days before the beginning free places are reported, by the charter
     * @param today the day
     */
    public record Watched(DutyPosting posting, int days, LocalDate today) {
        boolean isSoon() {
            LocalDate begins = posting.form().time().from();
            return !begins.isBefore(today) && !begins.isAfter(today.plusDays(days));
        }

        Ending ending() {
            return new Ending(posting.form().time(), today);
        }
    }

    /**
     * A published posting in a grid.
     *
     * @param posting the posting
     * @param site its grid
     */
    public record Sited(Id<DutyPosting> posting, Site site) {}
}
