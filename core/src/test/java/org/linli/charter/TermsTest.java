package org.linli.charter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Basis;
import org.linli.kernel.Finding;

class TermsTest {
    private static final Basis BASIS = Basis.design("for a test");
    private static final LocalDate BEFORE = SampleTerms.SECOND_EDITION.minusDays(1);
    private static final LocalDate FROM = SampleTerms.SECOND_EDITION;

    @Test
    void a_fact_is_judged_by_the_edition_of_its_own_day() {
        Charter national = Charter.national(LocalDate.of(2022, 9, 1));
        assertEquals(
                new Span(300, 500), national.terms(SampleTerms.TERMS, BEFORE).households());
        assertEquals(new Span(350, 600), national.terms(SampleTerms.TERMS, FROM).households());
        assertEquals(60, national.terms(SampleTerms.TERMS, LocalDate.MIN).finishDays());
        assertEquals(45, national.terms(SampleTerms.TERMS, LocalDate.MAX).finishDays());
        assertEquals(45, SampleTerms.TERMS.latest().finishDays());
    }

    @Test
    void what_a_layer_has_set_outlives_an_edition() {
        Charter ours = changed(Map.of("sample.households", "400..700"));
        assertEquals(new Span(400, 700), ours.terms(SampleTerms.TERMS, BEFORE).households());
        assertEquals(new Span(400, 700), ours.terms(SampleTerms.TERMS, FROM).households());
    }

    @Test
    void what_a_layer_has_set_yields_to_an_edition_whose_bound_does_not_allow_it() {
        Charter ours = changed(Map.of("sample.finishDays", "50"));
        assertEquals(50, ours.terms(SampleTerms.TERMS, BEFORE).finishDays());
        assertEquals(45, ours.terms(SampleTerms.TERMS, FROM).finishDays());
        assertEquals(
                40,
                changed(Map.of("sample.finishDays", "40"))
                        .terms(SampleTerms.TERMS, FROM)
                        .finishDays());
    }

    @Test
    void a_charter_is_checked_against_the_edition_of_its_first_day() {
        Charter late = new Charter(
                0,
                FROM,
                "街道",
                Optional.empty(),
                CharterLayer.LOCAL,
                List.of(new CharterSetting("sample.finishDays", "50", CharterLayer.LOCAL, "街道")),
                List.of());
        assertEquals(
                List.of("charter-bound"),
                late.findings(SampleTerms.PARAMETERS).stream()
                        .map(Finding::code)
                        .toList());
        assertEquals(
                "§40",
                late.findings(SampleTerms.PARAMETERS).get(0).basis().get(0).article());
    }

    @Test
    void a_change_of_the_law_is_no_difference_of_charters() {
        Charter before = changed(Map.of("sample.households", "400..700"));
        Charter after = new Charter(0, FROM, "街道", Optional.empty(), CharterLayer.LOCAL, List.of(), List.of());
        assertEquals(
                List.of(new CharterDifference("sample.households", "400..700", "350..600")),
                before.differencesTo(after, SampleTerms.PARAMETERS));
    }

    @Test
    void a_value_that_was_never_checked_is_told_apart_from_one_that_was() {
        Charter broken = new Charter(
                0,
                BEFORE,
                "街道",
                Optional.empty(),
                CharterLayer.LOCAL,
                List.of(new CharterSetting("sample.finishDays", "soon", CharterLayer.LOCAL, "街道")),
                List.of());
        assertThrows(IllegalStateException.class, () -> broken.terms(SampleTerms.TERMS, BEFORE));
    }

    @Test
    void a_default_of_another_type_out_of_its_bound_or_of_no_sense_is_a_bug() {
        assertEquals(List.of("one.years"), names(draft -> draft.parameter("years", ParameterUnit.YEARS, first(1))));
        refuses(draft -> draft.parameter("years", ParameterUnit.YEARS, first("1")));
        refuses(draft -> draft.parameter("years", ParameterUnit.YEARS, first(Share.percent(1))));
        refuses(draft -> draft.parameter("years", ParameterUnit.YEARS, first(0)));
        refuses(draft -> draft.parameter("years", ParameterUnit.YEARS, first(3).within(new Bound(1, 2, BASIS))));
        refuses(draft ->
                draft.parameter("years", ParameterUnit.YEARS, first(1), Edition.from(FROM, new Span(1, 2), BASIS)));
    }

    @Test
    void parameters_that_are_not_the_components_are_a_bug() {
        refuses(draft -> draft);
        refuses(draft -> draft.parameter("months", ParameterUnit.YEARS, first(1)));
        refuses(draft -> draft.parameter("years", ParameterUnit.YEARS, first(1))
                .parameter("years", ParameterUnit.YEARS, first(1)));
    }

    @Test
    void editions_out_of_order_are_a_bug() {
        refuses(draft -> draft.parameter("years", ParameterUnit.YEARS));
        refuses(draft -> draft.parameter("years", ParameterUnit.YEARS, Edition.from(FROM, 1, BASIS)));
        refuses(draft -> draft.parameter("years", ParameterUnit.YEARS, first(1), first(2)));
        refuses(draft -> draft.parameter(
                "years", ParameterUnit.YEARS, first(1), Edition.from(FROM, 2, BASIS), Edition.from(FROM, 3, BASIS)));
        assertThrows(IllegalArgumentException.class, () -> Edition.first(1));
    }

    @Test
    void two_parameters_of_one_name_are_a_bug() {
        assertThrows(
                IllegalArgumentException.class,
                () -> CharterParameters.of(List.of(SampleTerms.TERMS, SampleTerms.TERMS)));
    }

    private static Charter changed(Map<String, String> changes) {
        return CharterSample.community(LocalDate.of(2022, 9, 1))
                .with(changes, SampleTerms.PARAMETERS)
                .orElseThrow();
    }

    private static Edition first(Object value) {
        return Edition.first(value, BASIS);
    }

    private static List<String> names(UnaryOperator<Terms.Draft<One>> parameters) {
        return parameters.apply(Terms.of("one", One.class)).build().parameters().stream()
                .map(CharterParameter::name)
                .toList();
    }

    private static void refuses(UnaryOperator<Terms.Draft<One>> parameters) {
        assertThrows(IllegalArgumentException.class, () -> names(parameters));
    }

    record One(int years) {}
}
