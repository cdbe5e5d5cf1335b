package org.linli.charter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.kernel.Explained.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.alliance.AllianceTerms;
import org.linli.code.DivisionCode;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;

class CommunityCharterTest {
    private static final DivisionCode COMMUNITY = DivisionCode.of("350603005004");
    private static final LocalDate FOUNDED = LocalDate.of(2019, 6, 1);
    private static final LocalDate TODAY = LocalDate.of(2022, 9, 1);

    @Test
    void a_community_begins_with_a_charter_of_the_day_of_its_adoption() {
        Decision<CommunityCharter> decision = CommunityCharter.begin(COMMUNITY, draft(FOUNDED, "1"), FOUNDED);
        CommunityCharter begun = decision.orElseThrow();
        assertEquals(1, begun.latest().version());
        assertEquals(Id.of("350603005004"), begun.id());
        assertEquals(List.of(new CharterEvent.CharterBegun(COMMUNITY, 1, FOUNDED, "社区居民会议")), decision.events());
    }

    @Test
    void the_first_charter_does_not_change_the_years_before_it() {
        assertEquals(
                List.of("charter-versioned-no-retroactive"),
                refused(CommunityCharter.begin(COMMUNITY, draft(FOUNDED, "1"), FOUNDED.plusDays(1))));
        assertTrue(CommunityCharter.begin(COMMUNITY, draft(FOUNDED, "1"), FOUNDED.minusDays(1))
                .isAccepted());
    }

    @Test
    void a_new_version_gets_the_next_number_and_tells_what_changed() {
        Decision<CommunityCharter> decision = begun().adopt(draft(TODAY.plusDays(30), "2"), TODAY);
        assertEquals(2, decision.orElseThrow().latest().version());
        assertEquals(
                List.of(new CharterEvent.CharterAdopted(
                        COMMUNITY,
                        2,
                        TODAY.plusDays(30),
                        "社区居民会议",
                        List.of(new CharterDifference("alliance.agreementYears", "1", "2")))),
                decision.events());
    }

    @Test
    void the_version_in_force_changes_on_its_first_day_and_cases_keep_theirs() {
        LocalDate from = TODAY.plusDays(30);
        CommunityCharter charter = begun().adopt(draft(from, "2"), TODAY).orElseThrow();

        assertEquals(Optional.empty(), charter.inForceOn(FOUNDED.minusDays(1)));
        assertEquals(1, charter.inForceOn(FOUNDED).orElseThrow().version());
        assertEquals(1, charter.inForceOn(from.minusDays(1)).orElseThrow().version());
        assertEquals(2, charter.inForceOn(from).orElseThrow().version());
        assertEquals(
                1,
                charter.version(1)
                        .orElseThrow()
                        .terms(AllianceTerms.TERMS, FOUNDED)
                        .agreementYears());
        assertEquals(Optional.empty(), charter.version(0));
        assertEquals(Optional.empty(), charter.version(3));
    }

    @Test
    void a_version_to_come_can_be_replaced_before_its_day() {
        LocalDate from = TODAY.plusDays(30);
        CommunityCharter charter = begun().adopt(draft(from, "2"), TODAY)
                .orElseThrow()
                .adopt(draft(from, "3"), TODAY.plusDays(10))
                .orElseThrow();
        assertEquals(3, charter.inForceOn(from).orElseThrow().version());
        assertEquals(1, charter.inForceOn(from.minusDays(1)).orElseThrow().version());
        assertEquals(
                List.of("charter-versioned-no-retroactive"),
                refused(charter.adopt(draft(from.minusDays(1), "4"), TODAY.plusDays(10))));
    }

    @Test
    void the_past_is_not_changed() {
        assertEquals(
                List.of("charter-versioned-no-retroactive"),
                refused(begun().adopt(draft(TODAY.minusDays(1), "2"), TODAY)));
        CommunityCharter today = begun().adopt(draft(TODAY, "2"), TODAY).orElseThrow();
        assertEquals(List.of("charter-versioned-no-retroactive"), refused(today.adopt(draft(TODAY, "3"), TODAY)));
        assertEquals(
                3,
                today.adopt(draft(TODAY.plusDays(1), "3"), TODAY)
                        .orElseThrow()
                        .latest()
                        .version());
    }

    @Test
    void a_draft_with_violations_is_not_taken_and_every_reason_is_shown() {
        Charter draft = new Charter(
                0,
                TODAY.minusDays(1),
                "社区居民会议",
                Optional.empty(),
                CharterLayer.COMMUNITY,
                List.of(
                        new CharterSetting("alliance.agreementYears", "0", CharterLayer.COMMUNITY, "社区居民会议"),
                        new CharterSetting("alliance.minIn", "x", CharterLayer.COMMUNITY, "社区居民会议"),
                        new CharterSetting("alliance.colour", "red", CharterLayer.LOCAL, "")),
                List.of());
        List<String> wrong =
                List.of("charter-parameter-unknown", "charter-value-format", "charter-value", "charter-approved-by");
        assertEquals(wrong, refused(CommunityCharter.begin(COMMUNITY, draft, TODAY.minusDays(1))));
        assertEquals(
                Stream.concat(wrong.stream(), Stream.of("charter-versioned-no-retroactive"))
                        .toList(),
                refused(begun().adopt(draft, TODAY)));
    }

    @Test
    void versions_out_of_order_are_a_bug() {
        Charter first = draft(TODAY, "1").numbered(1);
        Charter second = draft(TODAY.minusDays(1), "2").numbered(2);
        assertThrows(IllegalArgumentException.class, () -> new CommunityCharter(COMMUNITY, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new CommunityCharter(COMMUNITY, List.of(second)));
        assertThrows(IllegalArgumentException.class, () -> new CommunityCharter(COMMUNITY, List.of(first, second)));
        assertThrows(IllegalArgumentException.class, () -> new CommunityCharter(COMMUNITY, List.of(first, first)));
    }

    private static CommunityCharter begun() {
        return CommunityCharter.begin(COMMUNITY, draft(FOUNDED, "1"), FOUNDED).orElseThrow();
    }

    private static Charter draft(LocalDate from, String agreementYears) {
        return Charter.national(LocalDate.of(2022, 9, 1))
                .layered(CharterLayer.COMMUNITY, from, "社区居民会议", Map.of("alliance.agreementYears", agreementYears))
                .orElseThrow();
    }
}
