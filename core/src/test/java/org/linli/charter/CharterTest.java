package org.linli.charter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.kernel.Explained.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.alliance.AllianceTerms;
import org.linli.calendar.Term;
import org.linli.grid.GridTerms;
import org.linli.grid.incident.TicketTerms;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Texts;

class CharterTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 1);

    @Test
    void the_national_charter_breaks_no_rule() {
        assertEquals(List.of(), Charter.national(LocalDate.of(2022, 9, 1)).findings());
        assertEquals(0, Charter.national(LocalDate.of(2022, 9, 1)).version());
        assertThrows(
                IllegalArgumentException.class,
                () -> Charter.national(LocalDate.of(2022, 9, 1)).numbered(-1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "community.households|100..700",
                "community.workersPer10k|18",
                "community.serviceAreaPer100Households|30",
                "alliance.concurrentMembersMax|9",
                "alliance.inactiveQuartersWarn|2",
                "alliance.agreementYears|1",
                "alliance.minIn|1",
                "alliance.minOut|1",
                "grid.households|300..500",
                "grid.maxResidents|1000",
                "grid.microHouseholds|30..100",
                "grid.enterpriseHeadMin|0%",
                "grid.liaisonFromEnterprise|false",
                "grid.teamKinds|5",
                "grid.patrolsPerWeek|0",
                "grid.postTermMonths|36",
                "reporting.deadline|DAYS",
                "reporting.deadlineDays|30",
                "reporting.deadlineDay|06-30",
                "duty.minTimesPerYear|4",
                "duty.passPoints|0",
                "duty.pointsPerHour|0",
                "duty.candidateTies|ALL",
                "duty.minHoursPerYear|20",
                "duty.unitMinReport|95%",
                "duty.feedback|YEAR",
                "ticket.emergency.respond|2h",
                "ticket.complex.finish|15wd"
            })
    void defaults_are_those_of_the_rulebook(String parameter, String value) {
        assertEquals(
                value,
                CharterParameters.known()
                        .find(parameter)
                        .orElseThrow()
                        .text(Charter.national(LocalDate.of(2022, 9, 1)), DAY));
    }

    @Test
    void every_parameter_has_a_name_in_both_languages_and_the_text_of_each_default_is_read_again() {
        assertEquals(Optional.empty(), CharterParameters.known().find("alliance"));
        for (CharterParameter parameter : CharterParameters.known().all()) {
            assertTrue(Texts.find(parameter.label().code(), Locale.ENGLISH).isPresent(), parameter.name());
            assertTrue(Texts.find(parameter.label().code(), Locale.CHINESE).isPresent(), parameter.name());
            for (Edition edition : parameter.editions()) {
                assertEquals(Optional.of(edition.value()), parameter.read(edition.text()), parameter.name());
            }
        }
    }

    @Test
    void every_label_of_a_parameter_is_that_of_a_parameter_that_there_is() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            assertEquals(
                    CharterParameters.known().all().stream()
                            .map(parameter -> parameter.label().code())
                            .collect(Collectors.toSet()),
                    Texts.keys(locale).stream()
                            .filter(key -> key.startsWith("charter-parameter."))
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void layers_change_what_they_name_and_keep_the_rest() {
        Charter district = Charter.national(LocalDate.of(2022, 9, 1))
                .layered(
                        CharterLayer.LOCAL,
                        DAY,
                        "龙文区",
                        Map.of("grid.households", "600..900", "grid.enterpriseHeadMin", "25%"))
                .orElseThrow();
        Charter ours = district.layered(
                        CharterLayer.COMMUNITY,
                        DAY.plusDays(1),
                        "社区居民会议",
                        Map.of("grid.enterpriseHeadMin", " 12.50% ", "ticket.normal.finish", "90min"))
                .orElseThrow();

        assertEquals(new Span(600, 900), ours.terms(GridTerms.TERMS, DAY).households());
        assertEquals(new Share(1250), ours.terms(GridTerms.TERMS, DAY).enterpriseHeadMin());
        assertEquals(
                Term.minutes(90), ours.terms(TicketTerms.TERMS, DAY).normal().finish());
        assertEquals(
                Charter.national(LocalDate.of(2022, 9, 1)).terms(AllianceTerms.TERMS, DAY),
                ours.terms(AllianceTerms.TERMS, DAY));
        assertEquals(CharterLayer.COMMUNITY, ours.layer());
        assertEquals(DAY.plusDays(1), ours.effectiveFrom());
        assertEquals("社区居民会议", ours.approvedBy());
        assertEquals(new Share(2500), district.terms(GridTerms.TERMS, DAY).enterpriseHeadMin());
    }

    @Test
    void each_value_remembers_the_layer_that_set_it() {
        Charter ours = Charter.national(LocalDate.of(2022, 9, 1))
                .layered(CharterLayer.LOCAL, DAY, "龙文区", Map.of("grid.staffMin", "2", "grid.teamKinds", "4"))
                .orElseThrow()
                .layered(CharterLayer.COMMUNITY, DAY, "社区居民会议", Map.of("grid.teamKinds", "3"))
                .orElseThrow();
        assertEquals(
                List.of(
                        new CharterSetting("grid.staffMin", "2", CharterLayer.LOCAL, "龙文区"),
                        new CharterSetting("grid.teamKinds", "3", CharterLayer.COMMUNITY, "社区居民会议")),
                ours.settings());
        assertEquals(Optional.empty(), ours.setting("grid.maxResidents"));
    }

    @Test
    void a_parameter_that_is_set_twice_is_a_bug() {
        CharterSetting setting = new CharterSetting("grid.staffMin", "2", CharterLayer.LOCAL, "龙文区");
        assertThrows(
                IllegalArgumentException.class,
                () -> new Charter(
                        0, DAY, "龙文区", Optional.empty(), CharterLayer.LOCAL, List.of(setting, setting), List.of()));
    }

    @Test
    void the_difference_names_each_parameter_with_both_values() {
        Charter ours = CharterSample.community(LocalDate.of(2022, 9, 1))
                .with(Map.of("grid.maxResidents", "900", "alliance.agreementYears", "2", "grid.teamKinds", "5"))
                .orElseThrow();
        assertEquals(
                List.of(
                        new CharterDifference("alliance.agreementYears", "1", "2"),
                        new CharterDifference("grid.maxResidents", "1000", "900")),
                Charter.national(LocalDate.of(2022, 9, 1)).differencesTo(ours));
        assertEquals(List.of(), ours.differencesTo(ours));
    }

    @Test
    void all_mistakes_of_a_change_are_shown_at_once() {
        Decision<Charter> decision = Charter.national(LocalDate.of(2022, 9, 1))
                .layered(
                        CharterLayer.COMMUNITY,
                        DAY,
                        "",
                        Map.of(
                                "grid.households", "500..300",
                                "grid.staffMin", "x",
                                "grid.colour", "red"));
        assertEquals(
                List.of("charter-parameter-unknown", "charter-value-format", "charter-value", "charter-approved-by"),
                refused(decision));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sample.households|1000-2000|1000..2000",
                "sample.households|1000 - 2000|1000..2000",
                "sample.households|1000–2000|1000..2000",
                "sample.households|1000——2000|1000..2000",
                "sample.households|1000~2000|1000..2000",
                "sample.households|1000～2000|1000..2000",
                "sample.households|1000至2000|1000..2000",
                "sample.households|1,000–2,000|1000..2000",
                "sample.households|1000..2000|1000..2000",
                "sample.present|60％|60%",
                "sample.open|否|false",
                "sample.open|是|true",
                "sample.normal.finish|3 个工作日|3wd",
                "sample.normal.finish|3天|3d",
                "sample.normal.finish|36小时|36h",
                "sample.normal.finish|90分钟|90min"
            })
    void a_value_is_read_as_people_write_it_and_kept_in_one_form(String parameter, String text, String kept) {
        Charter changed = CharterSample.community(LocalDate.of(2022, 9, 1))
                .with(Map.of(parameter, text), SampleTerms.PARAMETERS)
                .orElseThrow();
        assertEquals(kept, changed.setting(parameter).orElseThrow().value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sample.finishDays|one",
                "sample.finishDays|1.5",
                "sample.finishDays|99999999999",
                "sample.finishDays|''",
                "sample.present|20",
                "sample.present|20.001%",
                "sample.households|300",
                "sample.households|300-500-700",
                "sample.households|至500",
                "sample.open|yes",
                "sample.season|SNOW",
                "sample.normal.finish|5",
                "sample.normal.finish|0wd",
                "sample.normal.finish|99999999h",
                "sample.followUpDays|7,x"
            })
    void text_that_is_no_value_of_the_parameter_is_refused_with_an_example(String parameter, String text) {
        Finding finding = CharterSample.community(LocalDate.of(2022, 9, 1))
                .with(Map.of(parameter, text), SampleTerms.PARAMETERS)
                .findings()
                .get(0);
        assertEquals("charter-value-format", finding.code());
        assertEquals(
                SampleTerms.PARAMETERS
                        .find(parameter)
                        .orElseThrow()
                        .text(Charter.national(LocalDate.of(2022, 9, 1)), DAY)
                        .replace("..", "–"),
                finding.figures().get("example"));
    }

    @Test
    void hostile_text_is_bounded_and_shown_short() {
        Finding finding = CharterSample.community(LocalDate.of(2022, 9, 1))
                .with(Map.of("grid.enterpriseHeadMin", "\r\n" + "9".repeat(1_000_000)))
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
        Bound bound = SampleTerms.PARAMETERS
                .find("sample.finishDays")
                .orElseThrow()
                .on(DAY)
                .bound()
                .orElseThrow();
        Edition edition = Edition.first(1, bound.basis());
        assertThrows(IllegalArgumentException.class, () -> new Bound(2, 1, bound.basis()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new CharterParameter("nameless", ParameterUnit.DAYS, List.of(edition)));
        assertThrows(IllegalArgumentException.class, () -> new CharterParameter("a.b", ParameterUnit.DAYS, List.of()));
        assertEquals("3–9", new Bound(3, 9, bound.basis()).toString());
        assertEquals("= 30", new Bound(30, 30, bound.basis()).toString());
        assertEquals("≥ 1", new Bound(1, Long.MAX_VALUE, bound.basis()).toString());
    }
}
