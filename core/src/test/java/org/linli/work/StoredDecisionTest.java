package org.linli.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.alliance.Alliance;
import org.linli.alliance.AllianceEvent;
import org.linli.alliance.AllianceRules;
import org.linli.alliance.FormerLead;
import org.linli.alliance.Member;
import org.linli.alliance.MemberStatus;
import org.linli.alliance.MemberStep;
import org.linli.code.DivisionCode;
import org.linli.community.Building;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Period;
import org.linli.storage.CanonicalText;
import org.linli.storage.Kind;
import org.linli.storage.Shape;
import org.linli.storage.StorageException;

class StoredDecisionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final List<Kind<?>> KINDS = List.of(Building.KIND, Alliance.KIND);
    private static final Command<Alliance> COMMAND = Command.of("alliances", "admit", Alliance.class);
    private static final Finding EVERY_FIGURE = Finding.warning("made-up-figures")
            .with("z", "青蛙王子")
            .with("number", Long.MIN_VALUE)
            .with("flag", false)
            .with("day", DAY)
            .with("a", MemberStatus.EXPIRED)
            .with("empty", "");

    @Test
    void an_accepted_decision_comes_back_whole() {
        Decision<Alliance> decision = accepted(EVERY_FIGURE);
        Decision<Alliance> back =
                roundTrip(StoredDecision.of("print", COMMAND, decision, KINDS)).decision(COMMAND, KINDS);
        assertEquals(decision, back);
        assertEquals(2, back.fold(it -> it.events(), it -> List.of()).size());
    }

    @Test
    void a_refused_decision_comes_back_with_every_reason_and_its_basis() {
        Finding step = AllianceRules.MEMBER_STEP
                .check(new AllianceRules.Step("青蛙王子党支部", Optional.empty(), MemberStep.RENEW))
                .orElseThrow();
        Decision.Refused<Alliance> refused = new Decision.Refused<>(List.of(EVERY_FIGURE, step));
        Decision<Alliance> back = roundTrip(StoredDecision.of("print", refused)).decision(COMMAND, KINDS);
        assertEquals(refused, back);
        assertEquals(step.basis(), back.findings().get(1).basis());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            assertEquals(refused.explain(locale), back.explain(locale));
        }
    }

    @Test
    void figures_keep_type_and_order() {
        StoredFinding stored = StoredFinding.of(EVERY_FIGURE);
        Object tree = Shape.write(StoredFinding.class, stored);
        StoredFinding read = (StoredFinding) Shape.read(StoredFinding.class, tree);
        assertEquals(stored, read);
        assertEquals(EVERY_FIGURE, read.finding());
        assertEquals(
                List.of("z", "number", "flag", "day", "a", "empty"),
                new ArrayList<>(read.finding().figures().keySet()));
        assertEquals(Label.of(MemberStatus.EXPIRED), read.finding().figures().get("a"));
    }

    @Test
    void the_stored_form_names_no_class() {
        StoredDecision stored = StoredDecision.of("print", COMMAND, accepted(EVERY_FIGURE), KINDS);
        String text = CanonicalText.of(Shape.write(StoredDecision.class, stored));
        assertFalse(text.contains("org.linli"), text);
        assertTrue(text.contains("\"alliance\""), text);
    }

    @Test
    void an_event_of_no_known_kind_is_a_bug_and_an_unknown_kind_in_the_store_is_not() {
        Decision<Alliance> decision = accepted(EVERY_FIGURE);
        List<Kind<?>> others = List.of(Building.KIND);
        assertThrows(IllegalArgumentException.class, () -> StoredDecision.of("print", COMMAND, decision, others));
        StoredDecision stored = StoredDecision.of("print", COMMAND, decision, KINDS);
        assertThrows(StorageException.class, () -> stored.decision(COMMAND, others));
    }

    private static Decision<Alliance> accepted(Finding finding) {
        Member member = new Member(
                Id.of("frog"),
                List.of(Period.from(DAY)),
                Period.between(DAY, DAY.plusYears(1)),
                Id.of("person-1"),
                MemberStatus.ACTIVE);
        Alliance alliance = new Alliance(
                DivisionCode.of("350603005004"),
                Id.of("alliance-1"),
                "丽景社企联盟",
                Id.of("lead"),
                DAY,
                List.of(member),
                Optional.empty(),
                List.of(new FormerLead(Id.of("lead-before"), DAY)));
        return new Decision.Accepted<>(
                alliance,
                List.of(
                        new AllianceEvent.AllianceEstablished(alliance.id(), alliance.name(), alliance.lead(), DAY),
                        new AllianceEvent.MemberAdmitted(
                                alliance.id(), member.partyOrganisation(), member.agreement(), member.contact())),
                List.of(finding));
    }

    private static StoredDecision roundTrip(StoredDecision stored) {
        return (StoredDecision) Shape.read(StoredDecision.class, Shape.write(StoredDecision.class, stored));
    }
}
