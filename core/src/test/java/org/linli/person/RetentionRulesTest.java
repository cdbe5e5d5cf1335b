package org.linli.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Explained;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.RuleTest;
import org.linli.kernel.Severity;
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
        String shown = new Child(Id.of("p-1"), CHILD, false, TODAY)
                + new Consenting(CHILD, Optional.of(new Guardian(true, ADULT)), TODAY).toString()
                + new Guardian(true, ADULT);
        assertFalse(shown.contains("18"), shown);
    }

    @Nested
    @RuleTest("person-held")
    class person_held {
        @Test
        void satisfied_by_who_is_not_held() {
            assertEquals(Optional.empty(), RetentionRules.HELD.check(Optional.empty()));
        }

        @Test
        void violated_by_a_hold_whose_reason_is_not_told() {
            Finding finding = Explained.of(RetentionRules.HELD.check(Optional.of(HOLD)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("since", TODAY, "basis", Label.of(LawfulBasis.OTHER_LAW)), finding.figures());
        }

        @Test
        void boundary_is_any_hold_however_old() {
            Hold old = new Hold(LawfulBasis.STATUTORY_DUTY, "样本", TODAY.minusYears(30));
            assertTrue(RetentionRules.HELD.check(Optional.of(old)).isPresent());
        }
    }

    @Nested
    @RuleTest("person-not-held")
    class person_not_held {
        @Test
        void satisfied_by_a_hold() {
            assertEquals(Optional.empty(), RetentionRules.NOT_HELD.check(Optional.of(HOLD)));
        }

        @Test
        void violated_by_none() {
            assertEquals(
                    Severity.VIOLATION,
                    Explained.of(RetentionRules.NOT_HELD.check(Optional.empty()))
                            .severity());
        }

        @Test
        void boundary_is_a_hold_of_today() {
            Hold fresh = new Hold(LawfulBasis.STATUTORY_DUTY, "样本", TODAY);
            assertEquals(Optional.empty(), RetentionRules.NOT_HELD.check(Optional.of(fresh)));
        }
    }

    @Nested
    @RuleTest("person-hold-basis")
    class person_hold_basis {
        @Test
        void satisfied_by_laws() {
            assertEquals(Optional.empty(), RetentionRules.HOLD_BASIS.check(LawfulBasis.STATUTORY_DUTY));
            assertEquals(Optional.empty(), RetentionRules.HOLD_BASIS.check(LawfulBasis.OTHER_LAW));
        }

        @Test
        void violated_by_a_contract() {
            Finding finding = Explained.of(RetentionRules.HOLD_BASIS.check(LawfulBasis.CONTRACT_HR));
            assertEquals(Map.of("basis", Label.of(LawfulBasis.CONTRACT_HR)), finding.figures());
        }

        @Test
        void boundary_is_between_laws_and_everything_else() {
            for (LawfulBasis basis : LawfulBasis.values()) {
                boolean law = basis == LawfulBasis.STATUTORY_DUTY || basis == LawfulBasis.OTHER_LAW;
                assertEquals(law, RetentionRules.HOLD_BASIS.check(basis).isEmpty(), basis.name());
            }
        }
    }

    @Nested
    @RuleTest("retention-basis-not-consent")
    class retention_basis_not_consent {
        @Test
        void satisfied_by_a_duty() {
            assertEquals(Optional.empty(), RetentionRules.BASIS_NOT_CONSENT.check(LawfulBasis.STATUTORY_DUTY));
        }

        @Test
        void violated_by_consent() {
            assertEquals(
                    Severity.VIOLATION,
                    Explained.of(RetentionRules.BASIS_NOT_CONSENT.check(LawfulBasis.CONSENT))
                            .severity());
        }

        @Test
        void boundary_is_consent_alone() {
            for (LawfulBasis basis : LawfulBasis.values()) {
                assertEquals(
                        basis == LawfulBasis.CONSENT,
                        RetentionRules.BASIS_NOT_CONSENT.check(basis).isPresent(),
                        basis.name());
            }
        }
    }

    @Nested
    @RuleTest("retention-not-in-future")
    class retention_not_in_future {
        @Test
        void satisfied_by_what_began_last_year() {
            assertEquals(Optional.empty(), RetentionRules.NOT_IN_FUTURE.check(new Begun(TODAY.minusYears(1), TODAY)));
        }

        @Test
        void violated_by_what_begins_next_year() {
            Finding finding = Explained.of(RetentionRules.NOT_IN_FUTURE.check(new Begun(TODAY.plusYears(1), TODAY)));
            assertEquals(Map.of("day", TODAY.plusYears(1), "today", TODAY), finding.figures());
        }

        @Test
        void boundary_is_today() {
            assertEquals(Optional.empty(), RetentionRules.NOT_IN_FUTURE.check(new Begun(TODAY, TODAY)));
            assertTrue(RetentionRules.NOT_IN_FUTURE
                    .check(new Begun(TODAY.plusDays(1), TODAY))
                    .isPresent());
        }
    }

    @Nested
    @RuleTest("person-consent-once")
    class person_consent_once {
        @Test
        void satisfied_when_there_is_none() {
            assertEquals(Optional.empty(), RetentionRules.CONSENT_ONCE.check(0L));
        }

        @Test
        void violated_by_a_second() {
            assertEquals(
                    Severity.VIOLATION,
                    Explained.of(RetentionRules.CONSENT_ONCE.check(2L)).severity());
        }

        @Test
        void boundary_is_one() {
            assertTrue(RetentionRules.CONSENT_ONCE.check(1L).isPresent());
        }
    }

    @Nested
    @RuleTest("person-consent-given")
    class person_consent_given {
        @Test
        void satisfied_when_there_is_one() {
            assertEquals(Optional.empty(), RetentionRules.CONSENT_GIVEN.check(2L));
        }

        @Test
        void violated_when_there_is_none() {
            assertEquals(
                    Severity.VIOLATION,
                    Explained.of(RetentionRules.CONSENT_GIVEN.check(0L)).severity());
        }

        @Test
        void boundary_is_one() {
            assertEquals(Optional.empty(), RetentionRules.CONSENT_GIVEN.check(1L));
        }
    }

    @Nested
    @RuleTest("person-guardian")
    class person_guardian {
        @Test
        void satisfied_by_a_parent_and_by_who_is_old_enough() {
            assertEquals(Optional.empty(), ask(CHILD, Optional.of(new Guardian(true, ADULT)), TODAY));
            assertEquals(Optional.empty(), ask(ADULT, Optional.empty(), TODAY));
        }

        @Test
        void violated_by_a_child_alone_by_itself_and_by_another_child() {
            Finding finding = Explained.of(ask(CHILD, Optional.empty(), TODAY));
            assertEquals(Map.of("child", 14L, "adult", 18L), finding.figures());
            assertTrue(ask(CHILD, Optional.of(new Guardian(true, CHILD)), TODAY).isPresent());
            assertTrue(
                    ask(ADULT, Optional.of(new Guardian(false, ADULT)), TODAY).isPresent());
        }

        @Test
        void boundary_is_the_day_after_the_birthday() {
            assertTrue(ask(CHILD, Optional.empty(), CHILD.plusYears(14)).isPresent());
            assertEquals(
                    Optional.empty(),
                    ask(CHILD, Optional.empty(), CHILD.plusYears(14).plusDays(1)));
            Optional<Guardian> young = Optional.of(new Guardian(true, ADULT));
            assertTrue(ask(CHILD, young, ADULT.plusYears(18)).isPresent());
            assertEquals(Optional.empty(), ask(CHILD, young, ADULT.plusYears(18).plusDays(1)));
        }

        private Optional<Finding> ask(LocalDate born, Optional<Guardian> guardian, LocalDate today) {
            return RetentionRules.GUARDIAN.check(new Consenting(born, guardian, today));
        }
    }

    @Nested
    @RuleTest("person-minor-consent")
    class person_minor_consent {
        @Test
        void satisfied_by_adults_and_by_children_with_a_guardian() {
            assertEquals(Optional.empty(), ask(ADULT, false, TODAY));
            assertEquals(Optional.empty(), ask(CHILD, true, TODAY));
        }

        @Test
        void violated_by_a_child_without() {
            Finding finding = Explained.of(ask(CHILD, false, TODAY));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("person", "p-1", "child", 14L), finding.figures());
        }

        @Test
        void boundary_is_the_day_after_the_birthday() {
            assertTrue(ask(CHILD, false, CHILD.plusYears(14)).isPresent());
            assertEquals(Optional.empty(), ask(CHILD, false, CHILD.plusYears(14).plusDays(1)));
        }

        private Optional<Finding> ask(LocalDate born, boolean guarded, LocalDate today) {
            return RetentionRules.MINOR_CONSENT.check(new Child(Id.of("p-1"), born, guarded, today));
        }
    }

    @Nested
    @RuleTest("person-basis")
    class person_basis {
        @Test
        void satisfied_by_anything_that_was_written_down() {
            assertEquals(Optional.empty(), ask(true, false));
        }

        @Test
        void violated_by_nothing() {
            Finding finding = Explained.of(ask(false, false));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("person", "p-1"), finding.figures());
        }

        @Test
        void boundary_is_a_hold_which_is_no_ground_to_use_the_data() {
            assertTrue(ask(false, true).isPresent());
        }

        private Optional<Finding> ask(boolean stated, boolean held) {
            return RetentionRules.BASIS.check(new Kept(Id.of("p-1"), stated, held, Optional.empty(), TODAY));
        }
    }

    @Nested
    @RuleTest("person-retention-over")
    class person_retention_over {
        @Test
        void satisfied_without_an_end_before_it_and_under_a_hold() {
            assertEquals(Optional.empty(), ask(false, Optional.empty()));
            assertEquals(Optional.empty(), ask(false, Optional.of(TODAY.plusYears(1))));
            assertEquals(Optional.empty(), ask(true, Optional.of(TODAY.minusYears(1))));
        }

        @Test
        void violated_a_year_later() {
            Finding finding = Explained.of(ask(false, Optional.of(TODAY.minusYears(1))));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("person", "p-1", "until", TODAY.minusYears(1)), finding.figures());
        }

        @Test
        void boundary_is_the_first_day_without() {
            assertTrue(ask(false, Optional.of(TODAY)).isPresent());
            assertEquals(Optional.empty(), ask(false, Optional.of(TODAY.plusDays(1))));
        }

        private Optional<Finding> ask(boolean held, Optional<LocalDate> until) {
            return RetentionRules.RETENTION_OVER.check(new Kept(Id.of("p-1"), true, held, until, TODAY));
        }
    }
}
