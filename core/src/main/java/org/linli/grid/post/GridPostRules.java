package org.linli.grid.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.grid.Division;
import org.linli.grid.GridTerms;
import org.linli.grid.Sources;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Period;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;

/** The rules on a post of the grids and its holder (网格岗位规则). What posts are held to together stands in {@link GridStaffRules}. */
public final class GridPostRules {
    private static final Basis BINZHOU = Sources.binzhou("§6");

    /** The division in force has the place, and it is one for this post. */
    public static final Rule<PostCandidacy> SEAT = Rule.<PostCandidacy>violation("grid-post-seat", Ground.RECORD)
            .basis(Basis.design("a post stands at a place of the division in force"))
            .holds(PostCandidacy::hasSeat)
            .orSays(facts -> Map.of("post", facts.form().kind(), "grid", facts.gridName()));

    /** One person usually holds one post. Posts on the way count. */
    public static final Rule<PostCandidacy> ONE_PER_PERSON = Rule.<PostCandidacy>choice("grid-post-one-per-person")
            .basis(Basis.design("a person with several posts has less time for each"))
            .holds(facts -> facts.otherPosts() == 0)
            .orSays(facts -> Map.of("post", facts.form().kind(), "others", facts.otherPosts()));

    /** The holder of a post usually lives or works in its grid. */
    public static final Rule<PostCandidacy> LIVES_OR_WORKS = Rule.<PostCandidacy>choice(
                    "grid-post-lives-or-works-there")
            .basis(Basis.design("who is there every day knows the grid"))
            .holds(PostCandidacy::isTied)
            .orSays(facts -> Map.of("post", facts.form().kind(), "grid", facts.gridName()));

    /** A party liaison is employed by an enterprise, where the charter says so. */
    public static final Rule<PostCandidacy> LIAISON = Rule.<PostCandidacy>choice("grid-liaison-from-enterprise")
            .basis(Basis.story("党建联络员由企业职工担任"))
            .reads("grid.liaisonFromEnterprise")
            .holds(facts -> facts.form().kind() != GridPostKind.PARTY_LIAISON
                    || !facts.terms().liaisonFromEnterprise()
                    || facts.isOfEnterprise())
            .orSays(facts -> Map.of("grid", facts.gridName()));

    /** The representative of enterprises in the team of a micro-grid is employed by an enterprise. */
    public static final Rule<PostCandidacy> REPRESENTATIVE = Rule.<PostCandidacy>choice(
                    "grid-representative-from-enterprise")
            .basis(Basis.story("五类成员的微网格团队"))
            .holds(facts -> facts.form().kind() != GridPostKind.ENTERPRISE_REPRESENTATIVE || facts.isOfEnterprise())
            .orSays(facts -> Map.of("grid", facts.gridName()));

    /** What a candidacy is held to when the post moves to another place. */
    public static final RuleSet<PostCandidacy> AT_THE_PLACE = RuleSet.of(LIVES_OR_WORKS, LIAISON, REPRESENTATIVE);

    /** What a candidacy is held to. */
    public static final RuleSet<PostCandidacy> CANDIDACY =
            RuleSet.of(SEAT, ONE_PER_PERSON, LIVES_OR_WORKS, LIAISON, REPRESENTATIVE);

    /** A person who is appointed works for the employer named at nomination: the shares are counted by that employer. */
    public static final Rule<Employment> EMPLOYER = Rule.<Employment>violation("grid-post-employer", Ground.RECORD)
            .basis(Basis.design("the share of enterprise managers is counted by the employer known at nomination"))
            .holds(facts -> facts.nominated.equals(facts.now))
            .orSays(facts -> Map.of("post", facts.kind));

    /** Posts go step by step. */
    public static final Rule<Move<GridPostStatus, GridPostStep>> STEP = GridPost.LIFE_CYCLE.rule(
            "grid-post-step", BINZHOU, Basis.design("a person is appointed only after consent"));

    /** A term ends after it begins. */
    public static final Rule<Tenure> TERM = Rule.<Tenure>violation("grid-post-term", Ground.ARITHMETIC)
            .basis(Basis.design("a post is held for a day at least"))
            .holds(facts -> facts.from.isBefore(facts.until))
            .orSays(facts -> Map.of("from", facts.from, "until", facts.until));

    /** A term does not last longer than the charter says. */
    public static final Rule<Tenure> TERM_LENGTH = Rule.<Tenure>choice("grid-post-term-length")
            .basis(Basis.design("a default that the charter can change"))
            .reads("grid.postTermMonths")
            .holds(facts -> !facts.until.isAfter(facts.latest()))
            .orSays(facts ->
                    Map.of("until", facts.until, "latest", facts.latest(), "months", facts.terms.postTermMonths()));

    /** What a term is held to. */
    public static final RuleSet<Tenure> TENURE = RuleSet.of(TERM, TERM_LENGTH);

    /** A post is in a grid, and begins with it at the earliest. The division before may not be taken over yet, so this warns only. */
    public static final Rule<Begun> AFTER_GRID = Rule.<Begun>warning("grid-post-before-grid")
            .basis(Basis.design("a record says what was done, not what will be"))
            .holds(facts -> facts.gridSince.stream().noneMatch(facts.from::isBefore))
            .orSays(facts -> Map.of(
                    "post", facts.form.kind(),
                    "from", facts.from,
                    "since", facts.gridSince.orElse(facts.from)));

    /** A person was in a post at a place once at a time. */
    public static final Rule<Terms> TERMS_OVERLAP = Rule.<Terms>violation("grid-post-terms-overlap", Ground.RECORD)
            .basis(Basis.design("one post of one person is not two"))
            .holds(facts -> facts.overlapping().isEmpty())
            .orSays(facts -> Map.of(
                    "post",
                    facts.post.form().kind(),
                    "from",
                    facts.overlapping().get(0).from(),
                    "until",
                    facts.overlapping().get(0).until().<Object>map(end -> end).orElse("")));

    /** Only a term that still runs goes on. */
    public static final Rule<TermOnDay> TERM_RUNNING = Rule.<TermOnDay>violation(
                    "grid-post-term-running", Ground.RECORD)
            .basis(Basis.design("between two terms a post was not held"))
            .holds(facts -> !facts.post.isTermOver(facts.day))
            .orSays(TermOnDay::figures);

    /** The holder of a post still works for the employer named at nomination: by it shares are counted and liaisons chosen. */
    public static final Rule<Employment> EMPLOYER_CHANGED = Rule.<Employment>warning("grid-post-employer-changed")
            .basis(Basis.design("the share of enterprise managers is counted by the employer known at nomination"))
            .holds(facts -> facts.nominated.equals(facts.now))
            .orSays(facts -> Map.of("post", facts.kind));

    /** A person whose term is over is released, or appointed anew. */
    public static final Rule<TermOnDay> TERM_OVER = Rule.<TermOnDay>warning("grid-post-term-over")
            .basis(Basis.design("a term ends by itself, and its end has to be entered"))
            .holds(facts -> !facts.post.status().isOpen() || !facts.post.isTermOver(facts.day))
            .orSays(TermOnDay::figures);

    /** A post that is open stands at a place of the division in force, or of one that was published to follow it. */
    public static final Rule<Placed> SEAT_GONE = Rule.<Placed>warning("grid-post-seat-gone")
            .basis(Basis.design("no holder loses a post unseen when the community is divided anew"))
            .holds(facts -> facts.divisions.stream().anyMatch(facts.post.seat()::isIn))
            .orSays(facts ->
                    Map.of("post", facts.post.kind(), "id", facts.post.id().value()));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(
            SEAT,
            ONE_PER_PERSON,
            LIVES_OR_WORKS,
            LIAISON,
            REPRESENTATIVE,
            EMPLOYER,
            EMPLOYER_CHANGED,
            STEP,
            TERM,
            TERM_LENGTH,
            AFTER_GRID,
            TERMS_OVERLAP,
            TERM_RUNNING,
            TERM_OVER,
            SEAT_GONE);

    private GridPostRules() {}

    /**
     * When a post began, and its grid.
     *
     * @param form the post
     * @param from its first day
     * @param gridSince the first day of its grid, where one is published
     */
    public record Begun(GridPostForm form, LocalDate from, Optional<LocalDate> gridSince) {}

    /**
     * For whom the person works.
     *
     * @param kind for which post
     * @param nominated the employer as known at nomination
     * @param now the employer as known now
     */
    public record Employment(GridPostKind kind, Optional<Employer> nominated, Optional<Employer> now) {}

    /**
     * A term, or what is added to one.
     *
     * @param from first day
     * @param until first day that no longer belongs to it
     * @param counted the day from which its length is counted
     * @param terms the charter's
     */
    public record Tenure(LocalDate from, LocalDate until, LocalDate counted, GridTerms terms) {
        LocalDate latest() {
            return counted.plusMonths(terms.postTermMonths());
        }
    }

    /**
     * A post of the past beside what the person held before.
     *
     * @param post the post
     * @param term when it was or is held
     * @param others all other posts of the person
     */
    public record Terms(PastPost post, Period term, List<GridPost> others) {
        /** Copies the list. */
        public Terms {
            others = List.copyOf(others);
        }

        List<Period> overlapping() {
            return others.stream()
                    .filter(other -> other.kind() == post.form().kind()
                            && other.seat().equals(post.form().seat()))
                    .flatMap(other -> other.term().stream())
                    .filter(term::overlaps)
                    .toList();
        }
    }

    /**
     * A post on a day.
     *
     * @param post the post
     * @param day the day
     */
    public record TermOnDay(GridPost post, LocalDate day) {
        Map<String, Object> figures() {
            LocalDate until = post.term().flatMap(Period::until).orElse(day);
            return Map.of("post", post.kind(), "until", until, "id", post.id().value());
        }
    }

    /**
     * A post beside the division in force and those that follow it.
     *
     * @param post the post
     * @param divisions the divisions
     */
    public record Placed(GridPost post, List<Division> divisions) {
        /** Copies the list. */
        public Placed {
            divisions = List.copyOf(divisions);
        }
    }
}
