package org.linli.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.kernel.Explained.refused;
import static org.linli.kernel.Explained.warned;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.charter.Charter;
import org.linli.charter.Share;
import org.linli.code.DivisionCode;
import org.linli.community.CommunityEvent.CommunityDescribed;
import org.linli.community.CommunityEvent.HonourAwarded;
import org.linli.community.CommunityEvent.HonourRetracted;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;

class CommunityTest {
    private static final DivisionCode CODE = DivisionCode.of("350603005004");
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final CommunityTerms NORMS =
            Charter.national(LocalDate.of(2022, 9, 1)).terms(CommunityTerms.TERMS, LocalDate.of(2022, 9, 1));
    private static final HonourForm HONOUR = HonourForm.of("福建新时代党建品牌优秀案例", HonourLevel.PROVINCE);

    @Test
    void a_description_is_kept_under_the_division_code() {
        Decision<Community> decision = describe("丽景社区", Optional.of(2019));
        Community community = decision.orElseThrow();
        assertEquals(Id.of(CODE.value()), community.id());
        assertEquals("丽景社区", community.names().name());
        assertEquals(List.of(new CommunityDescribed(CODE, "丽景社区", Optional.of(2019))), decision.events());
    }

    @Test
    void everything_that_is_wrong_in_a_description_is_told_at_once() {
        Decision<Community> refused = describe("", Optional.of(1900));
        assertEquals(List.of("text-missing", "community-founded-year"), refused(refused));
    }

    @Test
    void described_anew_it_keeps_its_honours() {
        Community before = describe("丽景社区", Optional.empty())
                .orElseThrow()
                .award(HONOUR, TODAY)
                .orElseThrow();
        Community after = Community.describe(CODE, CommunityForm.of("丽景花园社区"), Optional.of(before), TODAY)
                .orElseThrow();
        assertEquals(before.honours(), after.honours());
        assertEquals("丽景花园社区", after.names().name());
    }

    @Test
    void an_honour_is_entered_once() {
        Decision<Community> first =
                describe("丽景社区", Optional.empty()).orElseThrow().award(HONOUR, TODAY);
        assertEquals(
                List.of(new HonourAwarded(CODE, HONOUR.title(), HonourLevel.PROVINCE, Optional.empty())),
                first.events());
        assertEquals(List.of("honour-once"), refused(first.orElseThrow().award(HONOUR, TODAY)));
    }

    @Test
    void a_full_profile_says_so_beside_everything_else_that_is_wrong() {
        Community full = new Community(
                CODE,
                Names.parse("丽景社区", List.of()).orElseThrow(),
                Optional.empty(),
                IntStream.range(0, Community.MAX_HONOURS)
                        .mapToObj(number -> new Honour(
                                "荣誉" + number, HonourLevel.CITY, Optional.empty(), Optional.empty(), Optional.empty()))
                        .toList());
        assertEquals(
                List.of("honour-once", "honours-limit"),
                refused(full.award(HonourForm.of("荣誉7", HonourLevel.CITY), TODAY)));
        assertEquals(
                List.of("text-missing", "honours-limit"),
                refused(full.award(HonourForm.of(" ", HonourLevel.CITY), TODAY)));
    }

    @Test
    void a_profile_with_more_honours_than_it_can_hold_is_a_bug() {
        Names names = Names.parse("丽景社区", List.of()).orElseThrow();
        Honour honour = new Honour("示范点", HonourLevel.CITY, Optional.empty(), Optional.empty(), Optional.empty());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Community(CODE, names, Optional.empty(), Collections.nCopies(501, honour)));
        assertEquals(
                500,
                new Community(CODE, names, Optional.empty(), Collections.nCopies(500, honour))
                        .honours()
                        .size());
    }

    @Test
    void an_honour_is_taken_out_by_title_level_and_day_and_can_be_entered_again() {
        Community before = describe("丽景社区", Optional.empty())
                .orElseThrow()
                .award(issued("漳州市"), TODAY)
                .orElseThrow()
                .award(HONOUR, TODAY)
                .orElseThrow();
        Decision<Community> decision = before.retract(issued(" "));
        Community after = decision.orElseThrow();
        assertEquals(
                List.of(HONOUR.title()),
                after.honours().stream().map(Honour::title).toList());
        assertEquals(
                List.of(new HonourRetracted(CODE, "示范点", HonourLevel.CITY, Optional.of(TODAY))), decision.events());
        assertEquals(List.of("honour-unknown"), refused(after.retract(issued(" "))));
        assertTrue(after.award(issued(" "), TODAY).isAccepted());
    }

    @Test
    void an_honour_that_cannot_be_read_cannot_be_taken_out() {
        Community community = describe("丽景社区", Optional.empty()).orElseThrow();
        assertEquals(List.of("text-missing"), refused(community.retract(HonourForm.of(" ", HonourLevel.CITY))));
    }

    @Test
    void an_honour_of_a_day_to_come_is_refused_and_nothing_is_entered() {
        Community community = describe("丽景社区", Optional.empty()).orElseThrow();
        assertEquals(List.of("honour-dates"), refused(community.award(issued(" "), TODAY.minusDays(1))));
    }

    @Test
    void the_issuer_of_an_honour_may_be_left_blank_but_not_be_broken() {
        Community community = describe("丽景社区", Optional.empty()).orElseThrow();
        Honour honour =
                community.award(issued("　"), TODAY).orElseThrow().honours().get(0);
        assertEquals(Optional.empty(), honour.issuer());
        assertEquals(List.of("text-too-long"), refused(community.award(issued("局".repeat(101)), TODAY)));
    }

    @Test
    void the_figures_of_the_story_are_recorded_with_a_warning_for_each_norm_that_they_leave() {
        Figures figures = Figures.of(TODAY, Count.atLeast(3000), Count.atLeast(7000), Count.atLeast(50))
                .employeeResidents(Share.percent(60))
                .staffed(Count.of(12), Count.of(899));
        Decision<CommunityFigures> decision = CommunityFigures.record(CODE, figures, false, NORMS, TODAY);
        assertEquals(
                List.of("community-household-range", "community-workers", "community-service-area"), warned(decision));
        assertEquals(figures, decision.orElseThrow().figures());
        assertEquals(Id.of("2026-07-01"), decision.orElseThrow().id());
        assertEquals(
                List.of(new CommunityFigures.FiguresEvent.FiguresRecorded(
                        CODE, TODAY, Count.atLeast(3000), Count.atLeast(7000), Count.atLeast(50))),
                decision.events());
    }

    @Test
    void thirteen_workers_and_nine_hundred_square_metres_are_enough_for_it() {
        Figures figures =
                Figures.of(TODAY, Count.of(3000), Count.of(7000), Count.of(50)).staffed(Count.of(13), Count.of(900));
        assertEquals(
                List.of("community-household-range"),
                warned(CommunityFigures.record(CODE, figures, false, NORMS, TODAY)));
    }

    @Test
    void figures_of_a_day_to_come_that_were_taken_already_are_refused_for_both() {
        Figures figures = Figures.of(TODAY.plusDays(1), Count.of(500), Count.of(1200), Count.of(3));
        Decision<CommunityFigures> refused = CommunityFigures.record(CODE, figures, true, NORMS, TODAY);
        assertEquals(List.of("community-figures-not-in-future", "community-figures-once-a-day"), refused(refused));
    }

    @Test
    void counts_are_neither_negative_nor_beyond_reckoning() {
        assertEquals("3000+", Count.atLeast(3000).toString());
        assertEquals("0", Count.of(0).toString());
        assertEquals(Count.MAX, Count.of(1_000_000_000).number());
        assertThrows(IllegalArgumentException.class, () -> Count.of(-1));
        assertThrows(IllegalArgumentException.class, () -> Count.atLeast(1_000_000_001));
    }

    @Test
    void a_building_is_registered_with_its_number_as_written() {
        Decision<Building> decision = building(new BuildingForm(" 3栋 ", Optional.of("丽景路1号"), 68));
        assertEquals(
                new Building(CODE, Id.of("b-1"), "3栋", Optional.of("丽景路1号"), 68, Optional.empty()),
                decision.orElseThrow());
        assertEquals(List.of(new BuildingEvent.BuildingRegistered(CODE, Id.of("b-1"), "3栋", 68)), decision.events());
        assertEquals(
                List.of("3栋"),
                Building.NUMBER_KEY.valuesOf(
                        building(new BuildingForm("３ 栋", Optional.empty(), 0)).orElseThrow()));
    }

    @Test
    void everything_that_is_wrong_in_a_building_is_told_at_once() {
        Decision<Building> refused = building(new BuildingForm("", Optional.of("路".repeat(201)), -1));
        assertEquals(List.of("text-missing", "text-too-long", "building-households"), refused(refused));
        assertTrue(
                building(new BuildingForm("字".repeat(50), Optional.empty(), 0)).isAccepted());
        assertEquals(
                List.of("text-too-long"), refused(building(new BuildingForm("字".repeat(51), Optional.empty(), 0))));
    }

    private static Decision<Building> building(BuildingForm form) {
        return Building.register(CODE, Id.of("b-1"), form);
    }

    private static Decision<Community> describe(String name, Optional<Integer> year) {
        return Community.describe(CODE, new CommunityForm(name, List.of(), year), Optional.empty(), TODAY);
    }

    private static HonourForm issued(String issuer) {
        return new HonourForm("示范点", HonourLevel.CITY, Optional.of(issuer), Optional.of(TODAY), Optional.empty());
    }
}
