package org.linli.person;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Id;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;
import org.linli.person.RetentionRules.Begun;
import org.linli.person.RetentionRules.Child;
import org.linli.person.RetentionRules.Consenting;
import org.linli.person.RetentionRules.Guardian;
import org.linli.person.RetentionRules.Kept;

class RetentionRulesTest {
    private static final LocalDate TODAY = LocalDate.of(1902, 6, 1);
    private static final LocalDate CHILD = LocalDate.of(1890, 1, 1);
    private static final LocalDate ADULT = LocalDate.of(1880, 1, 1);
    private static final Hold HOLD = new Hold(LawfulBasis.OTHER_LAW, "样本", TODAY);

    @Test
    void facts_about_ages_show_no_day_of_birth() {
        String shown = new Child(Id.of("p-1"), "林*", CHILD, false, TODAY)
                + new Consenting(CHILD, Optional.of(new Guardian(true, ADULT)), TODAY).toString()
                + new Guardian(true, ADULT);
        assertFalse(shown.contains("18"), shown);
    }

    @Nested
    @RuleTest("person-held")
    class person_held {
        private final RuleCase<Optional<Hold>> rule = RuleCase.violation(RetentionRules.HELD);

        @Test
        void satisfied_without_a_hold() {
            rule.holds(Optional.empty());
        }

        @Test
        void violated_by_a_hold_whose_reason_is_not_told() {
            rule.breaks(Optional.of(HOLD), Map.of("since", TODAY, "basis", LawfulBasis.OTHER_LAW));
        }

        @Test
        void boundary_is_any_hold_however_old() {
            LocalDate longAgo = TODAY.minusYears(30);
            rule.breaks(
                    Optional.of(new Hold(LawfulBasis.STATUTORY_DUTY, "样本", longAgo)),
                    Map.of("since", longAgo, "basis", LawfulBasis.STATUTORY_DUTY));
            rule.holds(Optional.empty());
        }
    }

    @Nested
    @RuleTest("person-not-held")
    class person_not_held {
        private final RuleCase<Optional<Hold>> rule = RuleCase.violation(RetentionRules.NOT_HELD);

        @Test
        void satisfied_by_a_hold() {
            rule.holds(Optional.of(HOLD));
        }

        @Test
        void violated_by_none() {
            rule.breaks(Optional.empty(), Map.of());
        }

        @Test
        void boundary_is_a_hold_of_today() {
            rule.holds(Optional.of(new Hold(LawfulBasis.STATUTORY_DUTY, "样本", TODAY)));
            rule.breaks(Optional.empty());
        }
    }

    @Nested
    @RuleTest("retention-room")
    class retention_room {
        private final RuleCase<Integer> rule = RuleCase.violation(RetentionRules.ROOM);

        @Test
        void satisfied_by_an_empty_record() {
            rule.holds(0);
        }

        @Test
        void violated_by_a_full_one() {
            rule.breaks(500, Map.of("records", 500, "most", 500));
        }

        @Test
        void boundary_is_the_last_place() {
            rule.holds(499);
            rule.breaks(500);
        }
    }

    @Nested
    @RuleTest("person-hold-basis")
    class person_hold_basis {
        private final RuleCase<LawfulBasis> rule = RuleCase.violation(RetentionRules.HOLD_BASIS);

        @Test
        void satisfied_by_laws() {
            rule.holds(LawfulBasis.STATUTORY_DUTY);
            rule.holds(LawfulBasis.OTHER_LAW);
        }

        @Test
        void violated_by_a_contract() {
            rule.breaks(LawfulBasis.CONTRACT_HR, Map.of("basis", LawfulBasis.CONTRACT_HR));
        }

        @Test
        void boundary_is_between_laws_and_everything_else() {
            for (LawfulBasis basis : LawfulBasis.values()) {
                boolean law = basis == LawfulBasis.STATUTORY_DUTY || basis == LawfulBasis.OTHER_LAW;
                rule.breaksIf(!law, basis);
            }
        }
    }

    @Nested
    @RuleTest("retention-basis-not-consent")
    class retention_basis_not_consent {
        private final RuleCase<LawfulBasis> rule = RuleCase.violation(RetentionRules.BASIS_NOT_CONSENT);

        @Test
        void satisfied_by_a_duty() {
            rule.holds(LawfulBasis.STATUTORY_DUTY);
        }

        @Test
        void violated_by_consent() {
            rule.breaks(LawfulBasis.CONSENT, Map.of());
        }

        @Test
        void boundary_is_consent_alone() {
            for (LawfulBasis basis : LawfulBasis.values()) {
                rule.breaksIf(basis == LawfulBasis.CONSENT, basis);
            }
        }
    }

    @Nested
    @RuleTest("retention-not-in-future")
    class retention_not_in_future {
        private final RuleCase<LocalDate> rule =
                RuleCase.violation(RetentionRules.NOT_IN_FUTURE).on(from -> new Begun(from, TODAY));

        @Test
        void satisfied_by_what_began_last_year() {
            rule.holds(TODAY.minusYears(1));
        }

        @Test
        void violated_by_what_begins_next_year() {
            rule.breaks(TODAY.plusYears(1), Map.of("day", TODAY.plusYears(1), "today", TODAY));
        }

        @Test
        void boundary_is_today() {
            rule.holds(TODAY);
            rule.breaks(TODAY.plusDays(1));
        }
    }

    @Nested
    @RuleTest("person-consent-once")
    class person_consent_once {
        private final RuleCase<Long> rule = RuleCase.violation(RetentionRules.CONSENT_ONCE);

        @Test
        void satisfied_when_there_is_none() {
            rule.holds(0L);
        }

        @Test
        void violated_by_a_second() {
            rule.breaks(2L, Map.of());
        }

        @Test
        void boundary_is_one() {
            rule.holds(0L);
            rule.breaks(1L);
        }
    }

    @Nested
    @RuleTest("person-consent-given")
    class person_consent_given {
        private final RuleCase<Long> rule = RuleCase.violation(RetentionRules.CONSENT_GIVEN);

        @Test
        void satisfied_when_there_is_one() {
            rule.holds(2L);
        }

        @Test
        void violated_when_there_is_none() {
            rule.breaks(0L, Map.of());
        }

        @Test
        void boundary_is_one() {
            rule.holds(1L);
            rule.breaks(0L);
        }
    }

    @Nested
    @RuleTest("person-guardian")
    class person_guardian {
        private static final Optional<Guardian> PARENT = Optional.of(new Guardian(true, ADULT));

        private final RuleCase<Consenting> rule = RuleCase.violation(RetentionRules.GUARDIAN);

        @Test
        void satisfied_by_a_parent_and_by_a_person_who_is_old_enough() {
            rule.holds(new Consenting(CHILD, PARENT, TODAY));
            rule.holds(new Consenting(ADULT, Optional.empty(), TODAY));
        }

        @Test
        void violated_by_a_child_alone_by_itself_and_by_another_child() {
            rule.breaks(new Consenting(CHILD, Optional.empty(), TODAY), Map.of("child", 14, "adult", 18));
            rule.breaks(new Consenting(CHILD, Optional.of(new Guardian(true, CHILD)), TODAY));
            rule.breaks(new Consenting(ADULT, Optional.of(new Guardian(false, ADULT)), TODAY));
        }

        @Test
        void boundary_is_the_day_after_the_birthday() {
            LocalDate fourteen = CHILD.plusYears(14);
            rule.breaks(new Consenting(CHILD, Optional.empty(), fourteen));
            rule.holds(new Consenting(CHILD, Optional.empty(), fourteen.plusDays(1)));
            LocalDate eighteen = ADULT.plusYears(18);
            rule.breaks(new Consenting(CHILD, PARENT, eighteen));
            rule.holds(new Consenting(CHILD, PARENT, eighteen.plusDays(1)));
        }
    }

    @Nested
    @RuleTest("person-minor-consent")
    class person_minor_consent {
        private final RuleCase<Child> rule = RuleCase.warning(RetentionRules.MINOR_CONSENT);

        @Test
        void satisfied_by_adults_and_by_children_with_a_guardian() {
            rule.holds(child(ADULT, false, TODAY));
            rule.holds(child(CHILD, true, TODAY));
        }

        @Test
        void violated_by_a_child_without() {
            rule.breaks(child(CHILD, false, TODAY), Map.of("person", "p-1", "name", "林*", "child", 14));
        }

        @Test
        void boundary_is_the_day_after_the_birthday() {
            LocalDate fourteen = CHILD.plusYears(14);
            rule.breaks(child(CHILD, false, fourteen));
            rule.holds(child(CHILD, false, fourteen.plusDays(1)));
        }

        private Child child(LocalDate born, boolean guarded, LocalDate today) {
            return new Child(Id.of("p-1"), "林*", born, guarded, today);
        }
    }

    @Nested
    @RuleTest("person-basis")
    class person_basis {
        private final RuleCase<Kept> rule = RuleCase.warning(RetentionRules.BASIS);

        @Test
        void satisfied_by_any_basis_that_was_written_down() {
            rule.holds(kept(true, false));
        }

        @Test
        void violated_by_nothing() {
            rule.breaks(kept(false, false), Map.of("person", "p-1", "name", "林*"));
        }

        @Test
        void boundary_is_a_hold_which_is_no_lawful_basis_to_use_the_data() {
            rule.breaks(kept(false, true));
            rule.holds(kept(true, true));
        }

        private Kept kept(boolean stated, boolean held) {
            return new Kept(Id.of("p-1"), "林*", stated, held, Optional.empty(), TODAY);
        }
    }

    @Nested
    @RuleTest("person-retention-over")
    class person_retention_over {
        private final RuleCase<Kept> rule = RuleCase.warning(RetentionRules.RETENTION_OVER);

        @Test
        void satisfied_without_an_end_before_it_and_under_a_hold() {
            rule.holds(kept(false, Optional.empty()));
            rule.holds(kept(false, Optional.of(TODAY.plusYears(1))));
            rule.holds(kept(true, Optional.of(TODAY.minusYears(1))));
        }

        @Test
        void violated_a_year_later() {
            rule.breaks(
                    kept(false, Optional.of(TODAY.minusYears(1))),
                    Map.of("person", "p-1", "name", "林*", "until", TODAY.minusYears(1)));
        }

        @Test
        void boundary_is_the_first_day_without() {
            rule.breaks(kept(false, Optional.of(TODAY)));
            rule.holds(kept(false, Optional.of(TODAY.plusDays(1))));
        }

        private Kept kept(boolean held, Optional<LocalDate> until) {
            return new Kept(Id.of("p-1"), "林*", true, held, until, TODAY);
        }
    }
}
