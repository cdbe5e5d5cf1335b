package org.linli.charter;

import java.time.LocalDate;
import java.util.List;
import org.linli.calendar.Term;
import org.linli.kernel.Basis;
import org.linli.kernel.Statute;

/** Terms with a parameter of every type, bounds, and a parameter of two editions. */
record SampleTerms(
        int finishDays,
        int applyDays,
        Span members,
        int women,
        Share present,
        boolean open,
        Season season,
        List<String> reasons,
        List<Integer> followUpDays,
        Promise normal,
        Span households) {
    static final LocalDate SECOND_EDITION = LocalDate.of(2026, 1, 1);

    private static final Basis STATUTE =
            new Statute("某条例", "2022", LocalDate.of(2022, 5, 1), LocalDate.of(2026, 7, 17)).article("§34");
    private static final Basis NEWER =
            new Statute("某条例", "2025", SECOND_EDITION, LocalDate.of(2026, 7, 17)).article("§40");

    static final Terms<SampleTerms> TERMS = Terms.of("sample", SampleTerms.class)
            .parameter(
                    "finishDays",
                    ParameterUnit.DAYS,
                    Edition.first(60, STATUTE).within(new Bound(Long.MIN_VALUE, 60, STATUTE)),
                    Edition.from(SECOND_EDITION, 45, NEWER).within(new Bound(Long.MIN_VALUE, 45, NEWER)))
            .parameter(
                    "applyDays", ParameterUnit.DAYS, Edition.first(30, STATUTE).within(new Bound(30, 30, STATUTE)))
            .parameter(
                    "members",
                    ParameterUnit.COUNT,
                    Edition.first(new Span(3, 9), STATUTE).within(new Bound(3, 9, STATUTE)))
            .parameter(
                    "women",
                    ParameterUnit.COUNT,
                    Edition.first(1, STATUTE).within(new Bound(1, Long.MAX_VALUE, STATUTE)))
            .parameter("present", ParameterUnit.SHARE, Edition.first(Share.percent(50), STATUTE))
            .parameter("open", ParameterUnit.SWITCH, Edition.first(true, STATUTE))
            .parameter("season", ParameterUnit.WORDS, Edition.first(Season.WET, STATUTE))
            .parameter("reasons", ParameterUnit.WORDS, Edition.first(List.of("因病", "长期外出"), STATUTE))
            .parameter("followUpDays", ParameterUnit.DAYS, Edition.first(List.of(7, 30), STATUTE))
            .parameter("normal.respond", ParameterUnit.TERM, Edition.first(Term.workingDays(1), STATUTE))
            .parameter("normal.finish", ParameterUnit.TERM, Edition.first(Term.hours(24), STATUTE))
            .parameter(
                    "households",
                    ParameterUnit.HOUSEHOLDS,
                    Edition.first(new Span(300, 500), STATUTE),
                    Edition.from(SECOND_EDITION, new Span(350, 600), NEWER))
            .build();

    static final CharterParameters PARAMETERS = CharterParameters.of(List.of(TERMS));

    enum Season {
        WET,
        DRY
    }

    record Promise(Term respond, Term finish) {}
}
