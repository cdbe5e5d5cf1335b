package org.linli.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.linli.code.DivisionCode;
import org.linli.code.DivisionLevel;
import org.linli.code.Reasoned;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.storage.Query;
import org.linli.storage.Selection;
import org.linli.work.CivilYears;
import org.linli.work.Office;
import org.linli.work.Sheet;
import org.linli.work.UnitOfWork;

/**
 * The profile of the community, its honours and its figures (社区概况). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name.
 */
public final class Communities {
    private static final Commands<Community> COMMUNITY = Commands.of("community", Community.class, Role.OFFICE);
    private static final Command<Community> DESCRIBE = COMMUNITY.fact("describe", Describe.class);
    private static final Command<Community> AWARD = COMMUNITY.fact("award", Honoured.class);
    private static final Command<Community> RETRACT = COMMUNITY.fact("retract", Honoured.class);
    private static final Command<CommunityFigures> RECORD =
            COMMUNITY.yielding(CommunityFigures.class).fact("record", Recorded.class);
    private static final Command<Community> CORRECT = COMMUNITY.fact("correct", Correct.class);
    private static final Command<CommunityFigures> CORRECT_FIGURES =
            COMMUNITY.yielding(CommunityFigures.class).fact("correctFigures", CorrectFigures.class);
    private static final Command<CommunityFigures> STRIKE_FIGURES =
            COMMUNITY.yielding(CommunityFigures.class).fact("strikeFigures", StrikeFigures.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS =
            List.of(DESCRIBE, AWARD, RETRACT, RECORD, CORRECT, CORRECT_FIGURES, STRIKE_FIGURES);

    static final Sheet<Community> SHEET = Sheet.of("community", Community.KIND).ordered(Community.ORDER);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Communities(Office office) {
        this.office = office;
    }

    /**
     * Describes the community, for the first time or anew; its honours stay.
     *
     * @param form as written
     * @return the community; refused with {@code community-founded-year}, {@code too-many-aliases} and what is wrong in the names
     */
    public Decision<Community> describe(CommunityForm form) {
        return office.command(DESCRIBE, new Describe(form), work -> {
            Optional<Community> before =
                    work.find(Community.KIND, Id.of(work.community().value()));
            return work.save(Community.KIND, Community.describe(work.community(), form, before, work.today()));
        });
    }

    /**
     * Corrects what was written wrongly in the description: it is as if it had always been as in the form. The journal keeps what was
     * written before. Begin with {@link Community#form()}.
     *
     * @param form as written
     * @param reason why, 1 to {@value Reasoned#MAX_REASON} characters
     * @return the community; refused with {@code community-not-described}, as {@link #describe}, and for its reason
     */
    public Decision<Community> correct(CommunityForm form, String reason) {
        return office.command(
                CORRECT,
                new Correct(form, reason),
                work -> described(work, community -> community.correct(form, reason, work.today())));
    }

    /**
     * Enters an honour.
     *
     * @param form as written
     * @return the community; refused with {@code community-not-described}, {@code honour-once}, {@code
     *     honour-dates}, {@code honours-limit}, and what is wrong in the form
     */
    public Decision<Community> award(HonourForm form) {
        return office.command(
                AWARD, new Honoured(form), work -> described(work, community -> community.award(form, work.today())));
    }

    /**
     * Takes an honour out, because it is no longer valid or was entered by mistake.
     *
     * @param form the honour, by title, level and day
     * @return the community; refused with {@code community-not-described}, {@code honour-unknown}, and what is
     *     wrong in the form
     */
    public Decision<Community> retract(HonourForm form) {
        return office.command(
                RETRACT, new Honoured(form), work -> described(work, community -> community.retract(form)));
    }

    /**
     * Writes down the figures of a day.
     *
     * @param figures the day and the figures
     * @return the figures, with the warnings {@code community-household-range}, {@code community-workers} and {@code
     *     community-service-area} where figures leave the charter's norms; refused with {@code community-figures-not-in-future} and
     *     {@code community-figures-once-a-day}
     */
    public Decision<CommunityFigures> record(Figures figures) {
        return office.command(RECORD, new Recorded(figures), work -> {
            boolean taken = work.find(CommunityFigures.KIND, CommunityFigures.idOf(figures.day()))
                    .filter(found -> !found.struck())
                    .isPresent();
            return work.save(
                    CommunityFigures.KIND,
                    CommunityFigures.record(
                            work.community(),
                            figures,
                            taken,
                            work.terms(CommunityTerms.TERMS, figures.day()),
                            work.today()));
        });
    }

    /**
     * Corrects the figures that were written wrongly of a day. The journal keeps what was written before; what reports have told of the
     * day stays as it was sent.
     *
     * @param figures the day, and the figures as they should have been written
     * @param reason why, 1 to {@value Reasoned#MAX_REASON} characters
     * @return the figures, with the warnings of {@link #record}; refused with {@code not-found} when none were written down of that day,
     *     and for its reason
     */
    public Decision<CommunityFigures> correctFigures(Figures figures, String reason) {
        return office.command(
                CORRECT_FIGURES,
                new CorrectFigures(figures, reason),
                work -> work.change(
                        CommunityFigures.KIND,
                        CommunityFigures.idOf(figures.day()),
                        before -> before.correct(figures, reason, work.terms(CommunityTerms.TERMS, figures.day()))));
    }

    /**
     * Strikes figures that were written under a wrong day (撤销): no question and no report finds them, and the journal keeps them. Those of
     * the right day are recorded, in one {@link org.linli.Desk#atomically block} with this.
     *
     * @param day the wrong day
     * @param reason why, 1 to {@value Reasoned#MAX_REASON} characters
     * @return the figures; refused with {@code not-found} when none were written down of that day, and for its reason
     */
    public Decision<CommunityFigures> strikeFigures(LocalDate day, String reason) {
        return office.command(
                STRIKE_FIGURES,
                new StrikeFigures(day, reason),
                work -> work.change(
                        CommunityFigures.KIND, CommunityFigures.idOf(day), before -> before.strike(reason)));
    }

    /** {@return the profile of the community, if it was described} */
    public Optional<Community> profile() {
        return office.read(
                view -> view.find(Community.KIND, Id.of(view.community().value())));
    }

    /**
     * The figures as they were last written down on or before a day.
     *
     * @param day the day
     * @return the figures, if there are any
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public Optional<CommunityFigures> asOf(LocalDate day) {
        CivilYears.require(day);
        return office.read(view -> view
                .page(view.all(CommunityFigures.KIND)
                        .below(CommunityFigures.DAY, day.plusDays(1))
                        .reversed()
                        .limit(1))
                .aggregates()
                .stream()
                .findFirst());
    }

    /**
     * All communities within a larger division, such as a district, by name, in {@linkplain NaturalOrder natural order}.
     *
     * @param paging which page
     * @return a page of the communities in the same district; refused with {@code page-size}, {@code page-token}
     */
    public Decision<Listing<Community>> inDistrict(Paging paging) {
        return SHEET.page(office, Query.in(district(), Community.KIND), Selection.all(), paging);
    }

    private static Decision<Community> described(UnitOfWork work, Function<Community, Decision<Community>> change) {
        return work.find(Community.KIND, Id.of(work.community().value()))
                .map(community -> work.save(Community.KIND, change.apply(community)))
                .orElseGet(() -> Decision.refused(Finding.violation("community-not-described")));
    }

    private record Describe(CommunityForm form) {}

    private record Honoured(HonourForm form) {}

    private record Recorded(Figures figures) {}

    private record Correct(CommunityForm form, String reason) implements Reasoned {}

    private record CorrectFigures(Figures figures, String reason) implements Reasoned {}

    private record StrikeFigures(LocalDate day, String reason) implements Reasoned {}

    /** The county or district in which the community lies. */
    private DivisionCode district() {
        DivisionCode division = office.community();
        while (division.level().compareTo(DivisionLevel.COUNTY) > 0) {
            division = division.parent().orElseThrow();
        }
        return division;
    }
}
