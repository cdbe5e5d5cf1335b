package org.linli.grid.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.community.CommunityRules;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.Period;

/**
 * A post that a person came into before the community kept its posts here, and may hold no longer (历史任职).
 *
 * @param form who, in which post, where
 * @param from its first day
 * @param until the first day on which it is no longer held, where the term has an end
 * @param leftOn the first day on which it was no longer held, where the person has left before
 */
public record PastPost(GridPostForm form, LocalDate from, Optional<LocalDate> until, Optional<LocalDate> leftOn) {
    /**
     * A post without an end.
     *
     * @param form who, in which post, where
     * @param from its first day
     * @return the post
     */
    public static PastPost of(GridPostForm form, LocalDate from) {
        return new PastPost(form, from, Optional.empty(), Optional.empty());
    }

    /**
     * The same with an end.
     *
     * @param day the first day on which it is no longer held
     * @return the post
     */
    public PastPost until(LocalDate day) {
        return new PastPost(form, from, Optional.of(day), leftOn);
    }

    /**
     * The same of a person who has left.
     *
     * @param day the first day on which it was no longer held
     * @return the post
     */
    public PastPost leftOn(LocalDate day) {
        return new PastPost(form, from, until, Optional.of(day));
    }

    /** The first day on which it was no longer held; empty while it is held. */
    Optional<LocalDate> endedOn(LocalDate today) {
        return leftOn.or(() -> until.filter(end -> !end.isAfter(today)));
    }

    /** The last day on which it was held, for which its place is looked up. */
    LocalDate lastDay(LocalDate today) {
        return endedOn(today).map(end -> end.minusDays(1)).orElse(today);
    }

    /** When it was or is held. */
    Period term(LocalDate today) {
        return new Period(from, endedOn(today).or(() -> until));
    }

    /**
     * Decides on taking it over.
     *
     * @param community the community
     * @param id its new id
     * @param candidacy what is known of the person and the place
     * @param gridSince the first day of its grid, where one is published
     * @param others all other posts of the person
     * @param today the day
     * @return the post, held or ended
     */
    Decision<GridPost> taken(
            DivisionCode community,
            Id<GridPost> id,
            PostCandidacy candidacy,
            Optional<LocalDate> gridSince,
            List<GridPost> others,
            LocalDate today) {
        boolean held = endedOn(today).isEmpty();
        Optional<LocalDate> last = until.or(() -> leftOn);
        Inspection inspection = new Inspection()
                .ask(CommunityRules.PAST_DAY, new CommunityRules.Past(leftOn.orElse(from), today))
                .ask(CommunityRules.PAST_TERM, new CommunityRules.Lasting(from, leftOn));
        if (held) {
            inspection.ask(GridPostRules.CANDIDACY, candidacy);
        } else if (from.isBefore(endedOn(today).orElseThrow())) {
            inspection.ask(GridPostRules.SEAT, candidacy);
        }
        last.ifPresent(end ->
                inspection.ask(GridPostRules.TENURE, new GridPostRules.Tenure(from, end, from, candidacy.terms())));
        if (!inspection.isClean()) {
            return new Decision.Refused<>(inspection.findings());
        }
        Period term = term(today);
        return inspection
                .ask(GridPostRules.AFTER_GRID, new GridPostRules.Begun(form, from, gridSince))
                .ask(GridPostRules.TERMS_OVERLAP, new GridPostRules.Terms(this, term, others))
                .decide(() -> {
                    GridPost post = new GridPost(
                            community,
                            id,
                            form,
                            candidacy.employer(),
                            held ? GridPostStatus.APPOINTED : GridPostStatus.ENDED,
                            false,
                            Optional.of(term),
                            Optional.empty(),
                            endedOn(today)
                                    .map(end -> new Ending(
                                            GridPostEnd.LEFT,
                                            end,
                                            Optional.empty(),
                                            GridPostStatus.APPOINTED,
                                            Optional.of(new Period(from, until)))),
                            List.of());
                    return Decision.accepted(
                            post, new GridPostEvent.GridPostTakenOver(id, form, candidacy.employer(), term));
                });
    }
}
