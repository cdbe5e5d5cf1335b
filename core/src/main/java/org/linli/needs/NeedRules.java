package org.linli.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.conference.ConferenceStatus;
import org.linli.kernel.Actor;
import org.linli.kernel.Basis;
import org.linli.kernel.Excerpt;
import org.linli.kernel.Ground;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;
import org.linli.kernel.Statutes;

/** The rules on needs (需求规则). */
public final class NeedRules {
    private static final Basis LISTS = Basis.story("需求清单、资源清单、项目清单");
    private static final Basis RATED = Basis.local("上海普陀", "居民点单、社区派单、成员接单、居民评单");

    /** Needs change by the steps of their life cycle. */
    public static final Rule<Move<NeedStatus, NeedStep>> STEP =
            Need.LIFE_CYCLE.rule("need-step", RATED, Basis.design("the life cycle of a need"));

    /** A need is of a category of the charter. */
    public static final Rule<Categorised> CATEGORY = Rule.<Categorised>choice("need-category")
            .basis(LISTS)
            .reads("needs.categories")
            .holds(Categorised::isListed)
            .orSays(facts -> Map.of(
                    "category", Excerpt.of(facts.category), "categories", String.join("、", facts.terms.categories())));

    /** The category of a resident's need is seen by everyone, so it is one of the charter, or says that it is another. */
    public static final Rule<Categorised> CATEGORY_RESIDENT = Rule.<Categorised>violation(
                    "need-category-resident", Ground.RECORD)
            .basis(
                    Statutes.PERSONAL_INFORMATION.article("§6"),
                    Basis.design("what a resident writes stands in the sealed text"))
            .reads("needs.categories")
            .holds(facts -> facts.isListed() || facts.category.equals(NeedForm.OTHER))
            .orSays(facts -> Map.of("categories", String.join("、", facts.terms.categories()), "other", NeedForm.OTHER));

    /** A need is for one at least, and for no more than can be. */
    public static final Rule<Asked> QUANTITY = Rule.<Asked>violation("need-quantity", Ground.ARITHMETIC)
            .basis(Basis.design("a quantity is a plausible one"))
            .holds(facts -> facts.form.quantity() >= 1 && facts.form.quantity() <= NeedForm.MAX_QUANTITY)
            .orSays(facts -> Map.of("quantity", facts.form.quantity(), "most", NeedForm.MAX_QUANTITY));

    /** A need is wanted by a day that is not past when it is submitted. */
    public static final Rule<Asked> BY = Rule.<Asked>violation("need-by", Ground.ARITHMETIC)
            .basis(Basis.design("what is past cannot be delivered"))
            .holds(facts -> facts.last().stream().noneMatch(last -> last.isBefore(facts.submittedOn)))
            .orSays(facts -> Map.of("last", facts.last().orElse(facts.submittedOn), "day", facts.submittedOn));

    /** What a need is held to by itself. */
    public static final RuleSet<Asked> FORM = RuleSet.of(QUANTITY, BY);

    /** The grid of a need is in the division in force. */
    public static final Rule<Place> GRID = Rule.<Place>warning("need-grid")
            .basis(Basis.design("a grid is found in the division in force"))
            .holds(facts -> facts.inForce)
            .orSays(facts -> Map.of());

    /** Who has a need stays. */
    public static final Rule<Asking> REQUESTER = Rule.<Asking>violation("need-requester", Ground.RECORD)
            .basis(Basis.design("who asks confirms, and what was written stays under that key"))
            .holds(facts -> facts.before.isSameAs(facts.now))
            .orSays(facts -> Map.of());

    /** Only who asked confirms that a need was delivered, contests it, and rates it. */
    public static final Rule<Speaking> BY_REQUESTER = Rule.<Speaking>violation(
                    "need-confirmed-by-requester", Ground.PERMISSION)
            .basis(RATED, Basis.design("who asked knows whether it was delivered"))
            .holds(Speaking::isRequester)
            .orSays(facts -> Map.of("requester", facts.kind));

    /** A need is claimed in the working days of the charter; else it comes before the next joint conference. */
    public static final Rule<Waiting> UNCLAIMED = Rule.<Waiting>warning("need-unclaimed")
            .basis(Basis.local("玉门铁人路社区联席会议", "每季度更新清单"), Basis.design("default of the library"))
            .reads("needs.claimWithinWorkingDays")
            .holds(facts -> !facts.today.isAfter(facts.claimBy))
            .orSays(facts -> Map.of("category", Excerpt.of(facts.category), "due", facts.claimBy));

    /** A need is delivered by the day by which it is wanted, and in the time for which it was claimed. */
    public static final Rule<Due> OVERDUE = Rule.<Due>warning("need-overdue")
            .basis(Basis.design("who waits is told"))
            .holds(facts -> !facts.today.isAfter(facts.due))
            .orSays(facts -> Map.of("category", Excerpt.of(facts.category), "due", facts.due));

    /** What was delivered is confirmed in the days of the charter: it is asked for, never taken for granted. */
    public static final Rule<Due> UNCONFIRMED = Rule.<Due>warning("need-unconfirmed")
            .basis(Basis.design("silence is no confirmation"))
            .reads("needs.confirmWithinDays")
            .holds(facts -> !facts.today.isAfter(facts.due))
            .orSays(facts -> Map.of("category", Excerpt.of(facts.category), "due", facts.due));

    /** A need that came before a joint conference is claimed after it, or comes before the next. */
    public static final Rule<Tabled> TOPIC_OPEN = Rule.<Tabled>warning("need-topic-open")
            .basis(Basis.design("an unfinished item goes to the next meeting"))
            .holds(Tabled::isAhead)
            .orSays(facts ->
                    Map.of("category", Excerpt.of(facts.category), "conference", Excerpt.of(facts.conference)));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(
            STEP,
            CATEGORY,
            CATEGORY_RESIDENT,
            QUANTITY,
            BY,
            GRID,
            REQUESTER,
            BY_REQUESTER,
            UNCLAIMED,
            OVERDUE,
            UNCONFIRMED,
            TOPIC_OPEN);

    private NeedRules() {}

    /**
     * A category beside those of the charter.
     *
     * @param category the category
     * @param terms the charter's
     */
    public record Categorised(String category, NeedTerms terms) {
        boolean isListed() {
            return terms.categories().contains(category);
        }
    }

    /**
     * A need as it is asked for.
     *
     * @param form what
     * @param submittedOn the day on which it was submitted
     */
    public record Asked(NeedForm form, LocalDate submittedOn) {
        /** The last day on which it can be delivered. */
        Optional<LocalDate> last() {
            return form.by().or(() -> form.window().map(window -> window.lastDay()));
        }
    }

    /**
     * Where a need is.
     *
     * @param inForce whether its grid is in the division in force, or it names none
     * @param terms the charter's
     */
    public record Place(boolean inForce, NeedTerms terms) {
        Categorised categorised(String category) {
            return new Categorised(category, terms);
        }
    }

    /**
     * Who had a need, and who is now said to have it.
     *
     * @param before who had it
     * @param now who is said to have it
     */
    public record Asking(Requester before, Requester now) {}

    /**
     * Who speaks for who asked.
     *
     * @param actor who acts
     * @param kind what who asked is
     * @param requesters who asked: the resident, or the contacts of the organisation
     */
    public record Speaking(Actor actor, RequesterKind kind, Set<String> requesters) {
        /** Copies the set. */
        public Speaking {
            requesters = Set.copyOf(requesters);
        }

        /** The office confirms for another only when it names for whom; who speaks for an organisation is known before. */
        boolean isRequester() {
            return kind == RequesterKind.COMMUNITY || actor.speaksFor(requesters);
        }
    }

    /**
     * A need that waits to be claimed.
     *
     * @param category of which kind it is
     * @param claimBy the last day
     * @param today today
     */
    public record Waiting(String category, LocalDate claimBy, LocalDate today) {}

    /**
     * A need and the day by which something is to be done.
     *
     * @param category of which kind it is
     * @param due the last day
     * @param today today
     */
    public record Due(String category, LocalDate due, LocalDate today) {}

    /**
     * A need before a joint conference, still unclaimed.
     *
     * @param category of which kind it is
     * @param conference what the conference is called
     * @param status how that stands
     */
    public record Tabled(String category, String conference, ConferenceStatus status) {
        boolean isAhead() {
            return status == ConferenceStatus.PROPOSED || status == ConferenceStatus.SCHEDULED;
        }
    }
}
