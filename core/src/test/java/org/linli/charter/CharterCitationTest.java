package org.linli.charter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Basis;
import org.linli.kernel.Evidence;
import org.linli.kernel.Finding;
import org.linli.kernel.Label;
import org.linli.kernel.Rule;
import org.linli.kernel.Severity;
import org.linli.kernel.Statute;
import org.linli.scenario.BoundCharter;

class CharterCitationTest {
    private static final LocalDate BEFORE = LocalDate.of(2025, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(2026, 1, 1);
    private static final Basis OLD = statute("2022", "§34", LocalDate.of(2022, 5, 1));
    private static final Basis NEW = statute("2025", "§40", AFTER);
    private static final Basis OWN = Basis.story("F1");
    private static final Rule<Integer> RULE = Rule.<Integer>warning("citation-sample")
            .basis(OLD, NEW, OWN)
            .reads("sample.households")
            .holds(households -> households <= 500)
            .orSays(households -> Map.of("households", households));
    private static final Finding FOUND = RULE.check(501).orElseThrow();

    @Test
    void a_national_figure_cites_the_edition_of_the_day() {
        Charter national = Charter.national(BEFORE);
        assertEquals(List.of(OLD, OWN), cited(national, FOUND, BEFORE).basis());
        assertEquals(List.of(NEW, OWN), cited(national, FOUND, AFTER).basis());
        assertEquals(Severity.WARNING, cited(national, FOUND, AFTER).severity());
        assertEquals(FOUND.figures(), cited(national, FOUND, AFTER).figures());
    }

    @Test
    void a_local_figure_cites_the_charter_and_beside_it_the_national_one_that_differs() {
        Charter charter = set(CharterLayer.LOCAL, "龙文区", "600..900").numbered(3);
        assertEquals(
                List.of(
                        new Basis(
                                "社区治理章程",
                                "第3版",
                                "charter-parameter.sample.households 600–900（地方：龙文区）",
                                Optional.of(BEFORE),
                                Optional.empty(),
                                Evidence.CHARTER),
                        statute("2025", "§40 全国为 350–600", AFTER),
                        OWN),
                cited(charter, FOUND, AFTER).basis());
    }

    @Test
    void a_local_figure_that_is_the_national_one_of_the_day_cites_the_charter_alone() {
        Charter charter = set(CharterLayer.COMMUNITY, "社区居民会议", "300..500").numbered(1);
        assertEquals(
                List.of(Evidence.CHARTER, Evidence.STORY),
                cited(charter, FOUND, BEFORE).basis().stream()
                        .map(Basis::evidence)
                        .toList());
        assertEquals(
                List.of(Evidence.CHARTER, Evidence.VERIFIED, Evidence.STORY),
                cited(charter, FOUND, AFTER).basis().stream()
                        .map(Basis::evidence)
                        .toList());
    }

    @Test
    void a_local_figure_that_a_new_edition_forbids_is_not_cited() {
        Rule<Integer> finish = Rule.<Integer>warning("citation-finish")
                .basis(OWN)
                .reads("sample.finishDays")
                .holds(days -> days < 45)
                .orSays(days -> Map.of("days", days));
        Charter charter = CharterSample.community(BEFORE)
                .with(Map.of("sample.finishDays", "50"), SampleTerms.PARAMETERS)
                .orElseThrow();
        CharterCitation citation =
                new CharterCitation(charter, SampleTerms.PARAMETERS, RuleCatalogue.of(List.of(finish)));
        Finding found = finish.check(60).orElseThrow();
        assertEquals(
                Evidence.CHARTER, citation.cited(found, BEFORE).basis().get(0).evidence());
        assertEquals(List.of(NEW, OWN), citation.cited(found, AFTER).basis());
    }

    @Test
    void what_reads_no_figure_keeps_its_own_sources_in_the_edition_of_the_day() {
        Finding plain = Finding.violation("no-rule-of-ours").on(List.of(OLD, NEW));
        assertEquals(
                List.of(OLD), cited(Charter.national(BEFORE), plain, BEFORE).basis());
        assertEquals(
                List.of(),
                cited(Charter.national(BEFORE), Finding.violation("input"), BEFORE)
                        .basis());
    }

    @Test
    void a_norm_that_a_layer_has_made_binding_refuses_and_names_the_layer() {
        Charter charter = CharterSample.community(BEFORE)
                .binding(List.of("agreement-years"))
                .orElseThrow()
                .numbered(2);
        Finding warning = Finding.warning("agreement-years").with("years", 3).on(List.of(OWN));
        Finding weighed = charter.weighed(warning);
        assertEquals(Severity.VIOLATION, weighed.severity());
        assertEquals(Map.of("years", 3L, "binding", Label.of(CharterLayer.COMMUNITY)), weighed.figures());
        assertEquals(
                "《社区治理章程》(第2版) 定为必须遵守（社区：社区居民会议） [C]", weighed.basis().get(0).cite());
        assertEquals(OWN, weighed.basis().get(1));
        Finding other = Finding.warning("alliance-member-dormant");
        assertEquals(other, charter.weighed(other));
        assertEquals(warning, Charter.national(BEFORE).weighed(warning));
    }

    @Test
    void a_binding_norm_refuses_a_choice_and_warns_of_a_fact() {
        Charter charter = BoundCharter.from(BEFORE);
        for (Rule<?> rule : BoundCharter.norms()) {
            Finding finding = new Finding(rule.id(), rule.severity(), Map.of(), rule.basis());
            assertEquals(Severity.WARNING, charter.noted(finding).severity(), rule.id());
            assertEquals(
                    rule.judgesChoice() ? Severity.VIOLATION : Severity.WARNING,
                    charter.weighed(finding).severity(),
                    rule.id());
        }
        Finding violation = Finding.violation("charter-bound");
        assertEquals(violation, charter.noted(violation));
    }

    @Test
    void what_a_layer_has_made_binding_stays_so_in_narrower_layers_and_is_a_difference() {
        Charter district = Charter.national(BEFORE)
                .layered(CharterLayer.LOCAL, BEFORE, "龙文区", Map.of())
                .orElseThrow()
                .binding(List.of("agreement-years"))
                .orElseThrow();
        Charter ours = district.layered(CharterLayer.COMMUNITY, BEFORE, "社区居民会议", Map.of())
                .orElseThrow()
                .binding(List.of("agreement-years", "alliance-member-dormant"))
                .orElseThrow();
        assertEquals(
                List.of(
                        new CharterBinding("agreement-years", CharterLayer.LOCAL, "龙文区"),
                        new CharterBinding("alliance-member-dormant", CharterLayer.COMMUNITY, "社区居民会议")),
                ours.bindings());
        assertEquals(
                List.of(new CharterDifference("alliance-member-dormant", "WARNING", "VIOLATION")),
                district.differencesTo(ours));
        assertEquals(ours.bindings(), ours.filedWith("街道办事处").bindings());
    }

    @Test
    void a_norm_that_is_made_binding_twice_is_a_bug() {
        CharterBinding binding = new CharterBinding("agreement-years", CharterLayer.LOCAL, "龙文区");
        assertThrows(
                IllegalArgumentException.class,
                () -> new Charter(
                        0, BEFORE, "龙文区", Optional.empty(), CharterLayer.LOCAL, List.of(), List.of(binding, binding)));
    }

    private static Charter set(CharterLayer layer, String body, String households) {
        return Charter.national(BEFORE)
                .layered(layer, BEFORE, body, Map.of())
                .orElseThrow()
                .with(Map.of("sample.households", households), SampleTerms.PARAMETERS)
                .orElseThrow();
    }

    private static Finding cited(Charter charter, Finding finding, LocalDate day) {
        return new CharterCitation(charter, SampleTerms.PARAMETERS, RuleCatalogue.of(List.of(RULE)))
                .cited(finding, day);
    }

    private static Basis statute(String edition, String article, LocalDate from) {
        return new Statute("某条例", edition, from, LocalDate.of(2026, 7, 17)).article(article);
    }
}
