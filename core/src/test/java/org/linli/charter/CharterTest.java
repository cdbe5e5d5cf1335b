package org.linli.charter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.calendar.Term;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Texts;

class CharterTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 1);

    @Test
    void the_national_charter_breaks_no_rule() {
        assertEquals(List.of(), Charter.national().findings());
        assertEquals(0, Charter.national().version());
        assertThrows(IllegalArgumentException.class, () -> Charter.national().numbered(-1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "community.households|100..700",
                "community.workersPer10k|18",
                "community.serviceAreaPer100Households|30",
                "alliance.meetingsPerYear|4",
                "alliance.topicLeadDays|7",
                "alliance.minMembersPresent|50%",
                "alliance.concurrentMembersMax|9",
                "alliance.inactiveQuartersWarn|2",
                "alliance.agreementYears|1",
                "alliance.minIn|1",
                "alliance.minOut|1",
                "grid.households|300..500",
                "grid.maxResidents|1000",
                "grid.microHouseholds|30..100",
                "grid.enterpriseHeadMin|50%",
                "grid.liaisonFromEnterprise|true",
                "grid.teamKinds|5",
                "grid.patrolsPerWeek|5",
                "grid.onePostPerPerson|true",
                "grid.livesOrWorksThere|true",
                "grid.postTermMonths|36",
                "reporting.deadlineDays|30",
                "reporting.minHoursPerYear|20",
                "reporting.unitMinReport|95%",
                "reporting.feedback|YEAR",
                "mediation.maxDays|30",
                "mediation.followUpDays|7,30",
                "mediation.levelDays.district|2",
                "mediation.jointUnits|物业,执法局,司法所,公安,检察院",
                "petition.finishDays|60",
                "ticket.whistleMinutes|30",
                "ticket.emergency.respond|2h",
                "ticket.complex.finish|15wd",
                "clock.yellow|20%"
            })
    void defaults_are_those_of_the_rulebook(String parameter, String value) {
        assertEquals(value, CharterParameter.find(parameter).orElseThrow().defaultText());
    }

    @Test
    void every_component_of_the_charter_is_a_parameter_and_every_parameter_a_component() {
        List<String> names =
                CharterParameter.ALL.stream().map(CharterParameter::name).toList();
        assertEquals(new HashSet<>(CharterTree.names()), new HashSet<>(names));
        assertEquals(names.size(), new HashSet<>(names).size());
        assertEquals(Optional.empty(), CharterParameter.find("alliance"));
    }

    @Test
    void every_parameter_has_a_name_in_both_languages_and_its_text_is_read_again() {
        for (CharterParameter parameter : CharterParameter.ALL) {
            assertTrue(Texts.find(parameter.label().code(), Locale.ENGLISH).isPresent(), parameter.name());
            assertTrue(Texts.find(parameter.label().code(), Locale.CHINESE).isPresent(), parameter.name());
            assertEquals(
                    Optional.of(parameter.value(Charter.national())),
                    CharterText.read(parameter.name(), parameter.defaultText()),
                    parameter.name());
        }
    }

    @Test
    void layers_change_what_they_name_and_keep_the_rest() {
        Charter district = Charter.national()
                .layered(CharterLayer.LOCAL, DAY, "龙文区", Map.of("grid.households", "600..900", "clock.yellow", "25%"))
                .orElseThrow();
        Charter ours = district.layered(
                        CharterLayer.COMMUNITY,
                        DAY.plusDays(1),
                        "社区居民会议",
                        Map.of(
                                "clock.yellow",
                                "12.5%",
                                "ticket.normal.finish",
                                "90min",
                                "mediation.levelDays.grid",
                                "3"))
                .orElseThrow();

        assertEquals(new Span(600, 900), ours.grid().households());
        assertEquals(new Share(1250), ours.clock().yellow());
        assertEquals(Term.minutes(90), ours.ticket().normal().finish());
        assertEquals(new LevelDays(3, 2, 2, 2), ours.mediation().levelDays());
        assertEquals(Charter.national().alliance(), ours.alliance());
        assertEquals(CharterLayer.COMMUNITY, ours.layer());
        assertEquals(DAY.plusDays(1), ours.effectiveFrom());
        assertEquals("社区居民会议", ours.approvedBy());
        assertEquals(new Share(2500), district.clock().yellow());
    }

    @Test
    void the_difference_names_each_parameter_with_both_values() {
        Charter ours = Charter.national()
                .with(Map.of("petition.finishDays", "45", "alliance.agreementYears", "2", "grid.teamKinds", "5"))
                .orElseThrow();
        assertEquals(
                List.of(
                        new CharterDifference("alliance.agreementYears", "1", "2"),
                        new CharterDifference("petition.finishDays", "60", "45")),
                Charter.national().differencesTo(ours));
        assertEquals(List.of(), ours.differencesTo(ours));
    }

    @Test
    void all_mistakes_of_a_change_are_shown_at_once() {
        Decision<Charter> decision = Charter.national()
                .layered(
                        CharterLayer.COMMUNITY,
                        DAY,
                        "",
                        Map.of(
                                "petition.finishDays", "90",
                                "petition.noticeDays", "x",
                                "grid.households", "500..300",
                                "grid.colour", "red"));
        assertEquals(
                List.of(
                        "charter-parameter-unknown",
                        "charter-value-format",
                        "charter-value",
                        "charter-bound",
                        "charter-approved-by"),
                codes(decision));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alliance.agreementYears|one",
                "alliance.agreementYears|1.5",
                "alliance.agreementYears|99999999999",
                "alliance.agreementYears|''",
                "clock.yellow|20",
                "clock.yellow|20.001%",
                "grid.households|300-500",
                "grid.liaisonFromEnterprise|yes",
                "reporting.feedback|MONTH",
                "ticket.normal.finish|5",
                "ticket.normal.finish|0wd",
                "ticket.normal.finish|99999999h",
                "mediation.followUpDays|7,x"
            })
    void text_that_is_no_value_of_the_parameter_is_refused_with_an_example(String parameter, String text) {
        Finding finding =
                Charter.national().with(Map.of(parameter, text)).findings().get(0);
        assertEquals("charter-value-format", finding.code());
        assertEquals(
                CharterParameter.find(parameter).orElseThrow().defaultText(),
                finding.figures().get("example"));
    }

    @Test
    void hostile_text_is_bounded_and_shown_short() {
        Finding finding = Charter.national()
                .with(Map.of("clock.yellow", "\r\n" + "9".repeat(1_000_000)))
                .findings()
                .get(0);
        assertTrue(finding.explain(Locale.ENGLISH).length() < 200);
        assertFalse(finding.explain(Locale.ENGLISH).contains("\n"));
    }

    @Test
    void shares_are_exact() {
        assertTrue(Share.percent(50).isExceededBy(11, 21));
        assertFalse(Share.percent(50).isExceededBy(11, 22));
        assertTrue(Share.percent(50).isReachedBy(11, 22));
        assertFalse(Share.percent(50).isReachedBy(10, 21));
        assertFalse(Share.percent(0).isReachedBy(0, 0));
        assertFalse(Share.percent(0).isExceededBy(1, 0));
        assertTrue(Share.percent(100).isReachedBy(Long.MAX_VALUE, Long.MAX_VALUE));
        assertFalse(Share.percent(100).isReachedBy(Long.MAX_VALUE - 1, Long.MAX_VALUE));
        assertEquals("52.38%", new Share(5238).toString());
        assertEquals("100%", Share.percent(100).toString());
        assertTrue(Share.percent(5).compareTo(Share.percent(6)) < 0);
        assertTrue(new Share(10_000).isProper() && !new Share(10_001).isProper() && !new Share(-1).isProper());
    }

    @Test
    void bounds_and_parameters_that_cannot_be_are_bugs() {
        Bound bound = CharterParameter.find("petition.finishDays")
                .orElseThrow()
                .bound()
                .orElseThrow();
        assertThrows(IllegalArgumentException.class, () -> new Bound(2, 1, bound.basis()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new CharterParameter("nameless", ParameterUnit.DAYS, Optional.empty(), List.of(bound.basis())));
        assertThrows(
                IllegalArgumentException.class,
                () -> new CharterParameter("a.b", ParameterUnit.DAYS, Optional.empty(), List.of()));
        assertEquals("3..9", new Bound(3, 9, bound.basis()).toString());
        assertEquals("= 30", new Bound(30, 30, bound.basis()).toString());
        assertEquals("≥ 1", new Bound(1, Long.MAX_VALUE, bound.basis()).toString());
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.findings().stream().map(Finding::code).toList();
    }
}
