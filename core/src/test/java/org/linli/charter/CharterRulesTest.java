package org.linli.charter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.kernel.Explained.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.charter.CharterRules.Adoption;
import org.linli.charter.CharterRules.Held;
import org.linli.charter.CharterRules.Layering;
import org.linli.charter.CharterRules.Norm;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Label;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;
import org.linli.kernel.Severity;
import org.linli.kernel.Texts;

class CharterRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 1);

    @Nested
    @RuleTest("charter-bound")
    class charter_bound {
        private final RuleCase<Held> rule = RuleCase.violation(CharterRules.BOUND);

        @Test
        void satisfied_when_stricter_than_statute() {
            rule.holds(held("sample.finishDays", "45"));
            Charter strict = changed("sample.finishDays", "45").orElseThrow();
            assertEquals(45, strict.terms(SampleTerms.TERMS, DAY).finishDays());
            assertTrue(strict.findings(SampleTerms.PARAMETERS).isEmpty());
        }

        @Test
        void violated_when_looser_and_the_article_is_named() {
            Finding broken = rule.breaks(
                    held("sample.finishDays", "90"),
                    Map.of(
                            "parameter", "sample.finishDays",
                            "label", new Label("charter-parameter.sample.finishDays"),
                            "value", "90",
                            "bound", "≤ 60",
                            "article",
                                    held("sample.finishDays", "90")
                                            .edition()
                                            .basis()
                                            .get(0)
                                            .named()));
            assertEquals(List.of("charter-bound"), refused(changed("sample.finishDays", "90")));
            Finding finding = changed("sample.finishDays", "90").findings().get(0);
            assertEquals(broken.on(finding.basis()), finding);
            assertEquals("某条例", finding.basis().get(0).document());
            assertEquals("§34", finding.basis().get(0).article());
            for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                assertTrue(finding.explain(locale).contains("§34"));
                assertFalse(finding.explain(locale).contains("{"));
            }
        }

        @ParameterizedTest
        @CsvSource({
            "sample.finishDays,60,61",
            "sample.applyDays,30,31",
            "sample.applyDays,30,29",
            "sample.members,3..9,3..10",
            "sample.members,3..3,2..9",
            "sample.women,1,0"
        })
        void boundary_of_every_bound_is_allowed_and_the_next_figure_is_refused(
                String parameter, String allowed, String refused) {
            rule.holds(held(parameter, allowed));
            assertTrue(changed(parameter, allowed).isAccepted());
            rule.breaks(held(parameter, refused));
            assertEquals(List.of("charter-bound"), refused(changed(parameter, refused)));
        }

        @Test
        void no_feature_has_a_bound_that_is_tested_nowhere() {
            assertEquals(
                    List.of(),
                    CharterParameters.known().all().stream()
                            .filter(parameter -> parameter.editions().stream()
                                    .anyMatch(edition -> edition.bound().isPresent()))
                            .map(CharterParameter::name)
                            .toList());
        }
    }

    @Nested
    @RuleTest("charter-value")
    class charter_value {
        private final RuleCase<Held> rule = RuleCase.violation(CharterRules.VALUE);

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "sample.households|600..900",
                    "sample.present|66.67%",
                    "sample.normal.finish|7d",
                    "sample.open|false",
                    "sample.season|DRY",
                    "sample.reasons|因病，长期外出、生育",
                    "sample.followUpDays|7,30,90"
                })
        void satisfied_by_values_in_their_range(String parameter, String value) {
            rule.holds(held(parameter, value));
            assertTrue(changed(parameter, value).isAccepted());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "sample.households|500..300",
                    "sample.finishDays|0",
                    "sample.finishDays|-1",
                    "sample.present|-1%",
                    "sample.followUpDays|30,7",
                    "sample.followUpDays|7,7",
                    "sample.reasons|因病,因病",
                    "sample.reasons|因病,,生育"
                })
        void violated_by_values_that_no_community_can_mean(String parameter, String value) {
            rule.breaks(held(parameter, value));
            assertEquals(List.of("charter-value"), refused(changed(parameter, value)));
        }

        @Test
        void violated_with_the_range_of_the_unit() {
            rule.breaks(
                    held("sample.finishDays", "-1"),
                    Map.ofEntries(
                            Map.entry("parameter", "sample.finishDays"),
                            Map.entry("label", new Label("charter-parameter.sample.finishDays")),
                            Map.entry("value", "-1"),
                            Map.entry("least", 1),
                            Map.entry("most", 3660),
                            Map.entry("between", true),
                            Map.entry("order", false),
                            Map.entry("ascending", false),
                            Map.entry("words", false),
                            Map.entry("count", false),
                            Map.entry("longest", 50),
                            Map.entry("example", "60")));
        }

        @ParameterizedTest
        @CsvSource({
            "sample.present,100%,100.01%",
            "sample.present,0%,-0.01%",
            "sample.finishDays,1,0",
            "sample.households,300..300,301..300",
            "sample.women,1000000,1000001",
            "sample.followUpDays,'7,3660','7,3661'"
        })
        void boundary_figures_are_allowed_and_the_next_are_refused(String parameter, String allowed, String refused) {
            rule.holds(held(parameter, allowed));
            assertTrue(changed(parameter, allowed).isAccepted());
            rule.breaks(held(parameter, refused));
            assertEquals(List.of("charter-value"), refused(changed(parameter, refused)));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "sample.present|100.01%|不能为“100.01%”。应在0%至100%之间。可参照：",
                    "sample.households|500..300|不能为“500–300”。两端应由小到大。可参照：",
                    "sample.followUpDays|30,7|不能为“30,7”。各数应由小到大，不重复。可参照：",
                    "sample.reasons|因病,因病|不能为“因病,因病”。每个词至多50字，首尾不留空格，不重复。可参照："
                })
        void violated_says_what_is_wrong_alone_and_gives_an_example(String parameter, String value, String said) {
            String text = changed(parameter, value).explain(Locale.CHINESE);
            assertTrue(text.contains(said), text);
        }

        @Test
        void boundary_of_a_word_is_fifty_characters() {
            rule.holds(held("sample.reasons", "长".repeat(50)));
            rule.breaks(held("sample.reasons", "长".repeat(51)));
        }
    }

    @Nested
    @RuleTest("charter-approved-by")
    class charter_approved_by {
        private final RuleCase<String> rule =
                RuleCase.violation(CharterRules.APPROVED_BY).on(Charter.national(LocalDate.of(2022, 9, 1))::filedWith);

        @Test
        void satisfied_when_a_body_is_named() {
            rule.holds("步文街道办事处");
        }

        @Test
        void violated_when_none_is_named() {
            rule.breaks("", Map.of("max", 100));
            assertEquals(List.of("charter-approved-by"), refused(approvedBy(" ")));
        }

        @Test
        void boundary_of_its_name_is_a_hundred_characters() {
            rule.holds("长".repeat(100));
            assertTrue(approvedBy("长".repeat(100)).isAccepted());
            rule.breaks("长".repeat(101));
            assertEquals(List.of("charter-approved-by"), refused(approvedBy("长".repeat(101))));
        }

        private Decision<Charter> approvedBy(String body) {
            return Charter.national(LocalDate.of(2022, 9, 1)).layered(CharterLayer.LOCAL, DAY, body, Map.of());
        }
    }

    @Nested
    @RuleTest("charter-layer-order")
    class charter_layer_order {
        private final RuleCase<Layering> rule = RuleCase.violation(CharterRules.LAYER_ORDER);

        @Test
        void satisfied_from_wide_to_narrow() {
            rule.holds(new Layering(CharterLayer.NATIONAL, CharterLayer.COMMUNITY));
        }

        @Test
        void violated_by_a_wider_layer() {
            Finding finding = rule.breaks(
                    new Layering(CharterLayer.COMMUNITY, CharterLayer.LOCAL),
                    Map.of("current", CharterLayer.COMMUNITY, "next", CharterLayer.LOCAL));
            assertTrue(finding.explain(Locale.CHINESE).contains("地方"));
            Decision<Charter> wider = Charter.national(LocalDate.of(2022, 9, 1))
                    .layered(CharterLayer.COMMUNITY, DAY, "社区", Map.of())
                    .orElseThrow()
                    .layered(CharterLayer.LOCAL, DAY, "区", Map.of());
            assertFalse(wider.isAccepted());
            assertEquals(finding, wider.findings().get(0));
        }

        @Test
        void boundary_the_same_layer_may_be_laid_again() {
            for (CharterLayer layer : CharterLayer.values()) {
                rule.breaksIf(layer == CharterLayer.NATIONAL, new Layering(layer, layer));
                rule.breaks(new Layering(layer, CharterLayer.NATIONAL));
            }
        }

        @Test
        void violated_by_values_that_a_host_would_set_as_the_nation_s() {
            Charter national = Charter.national(DAY);
            assertEquals(
                    List.of("charter-layer-order"),
                    refused(national.layered(CharterLayer.NATIONAL, DAY, "某公司", Map.of("grid.staffMin", "2"))));
            assertEquals(List.of("charter-layer-order"), refused(national.with(Map.of("grid.staffMin", "2"))));
        }
    }

    @Nested
    @RuleTest("charter-norm")
    class charter_norm {
        private final RuleCase<Norm> rule = RuleCase.violation(CharterRules.NORM);

        @Test
        void satisfied_by_what_only_warns_by_itself() {
            rule.holds(new Norm("community-household-range", Optional.of(Severity.WARNING), CharterLayer.COMMUNITY));
            assertTrue(CharterSample.community(DAY)
                    .binding(List.of("community-household-range"))
                    .isAccepted());
        }

        @Test
        void violated_by_what_refuses_already_and_by_what_no_feature_knows() {
            rule.breaks(
                    new Norm("charter-bound", Optional.of(Severity.VIOLATION), CharterLayer.COMMUNITY),
                    Map.of("rule", "charter-bound", "layer", CharterLayer.COMMUNITY));
            Decision<Charter> bound =
                    CharterSample.community(DAY).binding(List.of("charter-bound", "no-such-rule", "agreement-years"));
            assertEquals(List.of("charter-norm", "charter-norm"), refused(bound));
        }

        @Test
        void boundary_is_a_hint_of_a_place_but_not_of_the_nation() {
            for (CharterLayer layer : CharterLayer.values()) {
                rule.breaksIf(layer == CharterLayer.NATIONAL, new Norm("some-hint", Optional.of(Severity.HINT), layer));
            }
            assertEquals(
                    List.of("charter-norm"),
                    refused(Charter.national(DAY).binding(List.of("community-household-range"))));
        }
    }

    @Nested
    @RuleTest("charter-past-first")
    class charter_past_first {
        private final RuleCase<CharterRules.Past> rule = RuleCase.violation(CharterRules.PAST_FIRST);

        @Test
        void satisfied_by_a_community_without_a_charter() {
            rule.holds(new CharterRules.Past(DAY.minusYears(3), DAY, false));
        }

        @Test
        void violated_by_a_community_that_has_one() {
            rule.breaks(
                    new CharterRules.Past(DAY.minusYears(3), DAY, true),
                    Map.of("from", DAY.minusYears(3), "today", DAY));
        }

        @Test
        void boundary_is_today() {
            rule.holds(new CharterRules.Past(DAY, DAY, false));
            rule.breaks(new CharterRules.Past(DAY.plusDays(1), DAY, false));
        }
    }

    @Nested
    @RuleTest("charter-versioned-no-retroactive")
    class charter_versioned_no_retroactive {
        private final RuleCase<Adoption> rule = RuleCase.violation(CharterRules.NO_RETROACTIVE);

        @Test
        void satisfied_from_a_day_to_come() {
            rule.holds(new Adoption(DAY, DAY.plusDays(30), Optional.of(DAY.minusDays(30))));
        }

        @Test
        void violated_by_a_day_gone_by() {
            rule.breaks(
                    new Adoption(DAY, DAY.minusDays(1), Optional.of(DAY.minusDays(30))),
                    Map.of("from", DAY.minusDays(1), "earliest", DAY));
        }

        @ParameterizedTest
        @CsvSource({"2022-08-31,2022-09-01", "2022-09-01,2022-09-02", "2022-09-02,2022-09-02"})
        void boundary_is_today_or_the_day_after_the_version_in_force_or_the_day_of_the_one_to_come(
                LocalDate lastFrom, LocalDate earliest) {
            assertEquals(earliest, new Adoption(DAY, DAY, Optional.of(lastFrom)).earliest());
            rule.holds(new Adoption(DAY, earliest, Optional.of(lastFrom)));
            LocalDate tooEarly = earliest.minusDays(1);
            rule.breaks(
                    new Adoption(DAY, tooEarly, Optional.of(lastFrom)), Map.of("from", tooEarly, "earliest", earliest));
        }

        @Test
        void boundary_of_the_first_version_is_today() {
            rule.holds(new Adoption(DAY, DAY, Optional.empty()));
            rule.breaks(
                    new Adoption(DAY, DAY.minusDays(1), Optional.empty()),
                    Map.of("from", DAY.minusDays(1), "earliest", DAY));
        }
    }

    @Test
    void every_label_has_a_text_in_both_languages() {
        for (Enum<?>[] constants : List.<Enum<?>[]>of(CharterLayer.values(), ParameterUnit.values())) {
            for (Enum<?> constant : constants) {
                assertTrue(Texts.find(Label.of(constant).code(), Locale.ENGLISH).isPresent(), constant.name());
                assertTrue(Texts.find(Label.of(constant).code(), Locale.CHINESE).isPresent(), constant.name());
            }
        }
    }

    private static Held held(String parameter, String value) {
        CharterParameter known = SampleTerms.PARAMETERS.find(parameter).orElseThrow();
        return new Held(known, known.on(DAY), known.read(value).orElseThrow());
    }

    private static Decision<Charter> changed(String parameter, String value) {
        return Charter.national(DAY)
                .layered(CharterLayer.COMMUNITY, DAY, "社区居民会议", Map.of())
                .orElseThrow()
                .with(Map.of(parameter, value), SampleTerms.PARAMETERS);
    }
}
