package org.linli.community;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.code.Reasoned;
import org.linli.kernel.Decision;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A community's figures on one day (社区基本情况). A later day has its own; what was written wrongly of this one is corrected, and what
 * belongs to another day is struck, so that no question finds it.
 *
 * @param community the community
 * @param figures the day and the figures
 * @param struck whether they were written under a wrong day
 */
public record CommunityFigures(DivisionCode community, Figures figures, boolean struck) {
    /** Of which day it is; of none when it was struck. */
    public static final Index<CommunityFigures, LocalDate> DAY =
            Index.optional("taken_on", ValueType.DAY, counted -> counted.valid().map(Figures::day));

    /** Households, for reports. */
    public static final Column<CommunityFigures, Long> HOUSEHOLDS = Column.optional(
            "households",
            ValueType.NUMBER,
            counted -> counted.valid().map(figures -> figures.households().number()));

    /** Residents, for reports. */
    public static final Column<CommunityFigures, Long> RESIDENTS = Column.optional(
            "residents",
            ValueType.NUMBER,
            counted -> counted.valid().map(figures -> figures.residents().number()));

    /** Its kind. */
    public static final Kind<CommunityFigures> KIND = Kind.named(
                    "community_figures", 1, CommunityFigures.class, figures -> Ref.of(figures.community, figures.id()))
            .index(DAY)
            .column(HOUSEHOLDS)
            .column(RESIDENTS)
            .events(FiguresEvent.class)
            .gone(CommunityFigures::struck)
            .build();

    /**
     * Takes one.
     *
     * @param community the community
     * @param figures the day and the figures
     * @param alreadyTaken whether there is one of that day
     * @param norms what is usual on the day of the figures
     * @param today the day
     * @return the figures, with a warning for each norm that they leave; refused with {@code community-figures-not-in-future} and
     *     {@code community-figures-once-a-day}
     */
    static Decision<CommunityFigures> record(
            DivisionCode community, Figures figures, boolean alreadyTaken, CommunityTerms norms, LocalDate today) {
        return new Inspection()
                .ask(CommunityRules.FIGURES, new CommunityRules.FiguresDay(figures.day(), today, alreadyTaken))
                .ask(CommunityRules.NORMS, new CommunityRules.Size(community.committeeKind(), figures, norms))
                .decide(() -> Decision.accepted(
                        new CommunityFigures(community, figures, false),
                        new FiguresEvent.FiguresRecorded(
                                community,
                                figures.day(),
                                figures.households(),
                                figures.residents(),
                                figures.enterprises())));
    }

    /**
     * Corrects what was written wrongly of the day.
     *
     * @param right the same day, and the figures as they should have been written
     * @param reason why
     * @param norms what is usual on the day of the figures
     * @return the figures, with the warnings of {@link #record}; refused for the reason
     */
    Decision<CommunityFigures> correct(Figures right, String reason, CommunityTerms norms) {
        Inspection inspection = new Inspection()
                .ask(CommunityRules.NORMS, new CommunityRules.Size(community.committeeKind(), right, norms));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                new CommunityFigures(community, right, false),
                new FiguresEvent.FiguresCorrected(community, figures, right, why.orElseThrow())));
    }

    /** Takes back that the figures are of this day; figures of the day may be recorded anew. */
    Decision<CommunityFigures> strike(String reason) {
        Inspection inspection = new Inspection();
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                new CommunityFigures(community, figures, true),
                new FiguresEvent.FiguresStruck(community, figures, why.orElseThrow())));
    }

    private Optional<Figures> valid() {
        return Optional.of(figures).filter(counted -> !struck);
    }

    /** {@return its id, which is its day} */
    public Id<CommunityFigures> id() {
        return idOf(figures.day());
    }

    static Id<CommunityFigures> idOf(LocalDate day) {
        return Id.of(day.toString());
    }

    /** What happens to figures (基本情况事件). */
    public sealed interface FiguresEvent extends Event {
        /**
         * Figures were written down (基本情况登记).
         *
         * @param community the community
         * @param day of which day they are
         * @param households households
         * @param residents residents
         * @param enterprises enterprises
         */
        record FiguresRecorded(
                DivisionCode community, LocalDate day, Count households, Count residents, Count enterprises)
                implements FiguresEvent {}

        /**
         * What was written wrongly of a day was corrected (基本情况更正).
         *
         * @param community the community
         * @param was the figures as they were written
         * @param now the figures that are written instead
         * @param reason why
         */
        record FiguresCorrected(DivisionCode community, Figures was, Figures now, String reason)
                implements FiguresEvent {}

        /**
         * Figures were written under a wrong day, and struck (基本情况撤销).
         *
         * @param community the community
         * @param was the figures as they were written
         * @param reason why
         */
        record FiguresStruck(DivisionCode community, Figures was, String reason) implements FiguresEvent {}
    }
}
