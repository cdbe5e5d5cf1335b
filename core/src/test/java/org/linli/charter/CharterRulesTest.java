package org.linli.charter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.charter.CharterRules.Adoption;
import org.linli.charter.CharterRules.Held;
import org.linli.charter.CharterRules.Layering;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Label;
import org.linli.kernel.RuleTest;
import org.linli.kernel.Texts;

class CharterRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 1);

    @Nested
    @RuleTest("charter-bound")
    class charter_bound {
        @Test
        void satisfied_when_stricter_than_statute() {
            Charter strict = changed("sample.finishDays", "45").orElseThrow();
            assertEquals(45, strict.terms(SampleTerms.TERMS, DAY).finishDays());
            assertTrue(strict.findings(SampleTerms.PARAMETERS).isEmpty());
        }

        @Test
        void violated_when_looser_and_the_article_is_named() {
            Finding finding = changed("sample.finishDays", "90").findings().get(0);
            assertEquals("charter-bound", finding.code());
            assertEquals("sample.finishDays", finding.figures().get("parameter"));
            assertEquals("90", finding.figures().get("value"));
            assertEquals("≤ 60", finding.figures().get("bound"));
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
            assertTrue(changed(parameter, allowed).isAccepted());
            assertEquals(List.of("charter-bound"), codes(changed(parameter, refused)));
        }

        @Test
        void boundary_cases_of_the_features_are_tested_where_a_feature_has_a_bound() {
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
        void violated_by_values_that_nobody_can_mean(String parameter, String value) {
            assertEquals(List.of("charter-value"), codes(changed(parameter, value)));
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
            assertTrue(changed(parameter, allowed).isAccepted());
            assertEquals(List.of("charter-value"), codes(changed(parameter, refused)));
        }

        @Test
        void boundary_of_a_word_is_fifty_characters() {
            CharterParameter reasons =
                    SampleTerms.PARAMETERS.find("sample.reasons").orElseThrow();
            assertTrue(CharterRules.VALUE
                    .check(new Held(reasons, reasons.on(DAY), List.of("长".repeat(50))))
                    .isEmpty());
            assertTrue(CharterRules.VALUE
                    .check(new Held(reasons, reasons.on(DAY), List.of("长".repeat(51))))
                    .isPresent());
        }
    }

    @Nested
    @RuleTest("charter-approved-by")
    class charter_approved_by {
        @Test
        void satisfied_when_a_body_is_named() {
            assertTrue(CharterRules.APPROVED_BY
                    .check(Charter.national().filedWith("步文街道办事处"))
                    .isEmpty());
        }

        @Test
        void violated_when_none_is_named() {
            assertEquals(List.of("charter-approved-by"), codes(approvedBy(" ")));
            assertTrue(CharterRules.APPROVED_BY
                    .check(Charter.national().filedWith(""))
                    .isPresent());
        }

        @Test
        void boundary_of_its_name_is_a_hundred_characters() {
            assertTrue(approvedBy("长".repeat(100)).isAccepted());
            assertFalse(approvedBy("长".repeat(101)).isAccepted());
        }

        private Decision<Charter> approvedBy(String body) {
            return Charter.national().layered(CharterLayer.LOCAL, DAY, body, Map.of());
        }
    }

    @Nested
    @RuleTest("charter-layer-order")
    class charter_layer_order {
        @Test
        void satisfied_from_wide_to_narrow() {
            assertTrue(CharterRules.LAYER_ORDER
                    .check(new Layering(CharterLayer.NATIONAL, CharterLayer.COMMUNITY))
                    .isEmpty());
        }

        @Test
        void violated_by_a_wider_layer() {
            Charter ours = Charter.national()
                    .layered(CharterLayer.COMMUNITY, DAY, "社区", Map.of())
                    .orElseThrow();
            Finding finding = ours.layered(CharterLayer.LOCAL, DAY, "区", Map.of())
                    .findings()
                    .get(0);
            assertEquals("charter-layer-order", finding.code());
            assertTrue(finding.explain(Locale.CHINESE).contains("地方"));
        }

        @Test
        void boundary_the_same_layer_may_be_laid_again() {
            for (CharterLayer layer : CharterLayer.values()) {
                assertTrue(CharterRules.LAYER_ORDER
                        .check(new Layering(layer, layer))
                        .isEmpty());
            }
        }
    }

    @Nested
    @RuleTest("charter-versioned-no-retroactive")
    class charter_versioned_no_retroactive {
        @Test
        void satisfied_from_a_day_to_come() {
            assertTrue(CharterRules.NO_RETROACTIVE
                    .check(new Adoption(DAY, DAY.plusDays(30), DAY.minusDays(30)))
                    .isEmpty());
        }

        @Test
        void violated_by_a_day_gone_by() {
            Finding finding = CharterRules.NO_RETROACTIVE
                    .check(new Adoption(DAY, DAY.minusDays(1), DAY.minusDays(30)))
                    .orElseThrow();
            assertEquals(DAY, finding.figures().get("earliest"));
        }

        @Test
        void boundary_is_today_or_the_day_after_the_version_in_force_or_the_day_of_the_one_to_come() {
            assertEquals(DAY, new Adoption(DAY, DAY, DAY.minusDays(1)).earliest());
            assertEquals(DAY.plusDays(1), new Adoption(DAY, DAY, DAY).earliest());
            assertEquals(DAY.plusDays(1), new Adoption(DAY, DAY, DAY.plusDays(1)).earliest());
            assertTrue(CharterRules.NO_RETROACTIVE
                    .check(new Adoption(DAY, DAY, DAY.minusDays(1)))
                    .isEmpty());
            assertTrue(CharterRules.NO_RETROACTIVE
                    .check(new Adoption(DAY, DAY, DAY))
                    .isPresent());
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

    private static Decision<Charter> changed(String parameter, String value) {
        return Charter.national().with(Map.of(parameter, value), SampleTerms.PARAMETERS);
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.findings().stream().map(Finding::code).toList();
    }
}
