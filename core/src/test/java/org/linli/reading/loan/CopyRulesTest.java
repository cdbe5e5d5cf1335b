package org.linli.reading.loan;

import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class CopyRulesTest {
    private static final CopyForm FORM = CopyForm.of(Id.of("title"), "001", Id.of("space"));

    @Nested
    @RuleTest("copy-step")
    class copy_step {
        private final RuleCase<Move<CopyStatus, CopyStep>> rule = RuleCase.violation(CopyRules.STEP);

        @Test
        void satisfied_by_lending_what_is_on_the_shelf() {
            rule.holds(new Move<>(CopyStatus.AVAILABLE, CopyStep.LEND));
        }

        @Test
        void violated_by_lending_what_is_lent_and_by_the_return_of_what_is_not() {
            rule.breaks(new Move<>(CopyStatus.ON_LOAN, CopyStep.LEND));
            rule.breaks(new Move<>(CopyStatus.AVAILABLE, CopyStep.RETURN));
        }

        @Test
        void boundary_is_that_what_was_taken_out_is_put_back_and_corrected_alone() {
            for (CopyStep step : CopyStep.values()) {
                rule.breaksIf(
                        step != CopyStep.RESTORE && step != CopyStep.CORRECT, new Move<>(CopyStatus.WITHDRAWN, step));
            }
        }
    }

    @Nested
    @RuleTest("copy-batch")
    class copy_batch {
        private final RuleCase<CopyForm> rule = RuleCase.violation(CopyRules.BATCH);

        @Test
        void satisfied_by_a_copy_of_the_district_library() {
            rule.holds(FORM.in(Id.of("batch")));
        }

        @Test
        void violated_by_a_copy_of_the_community() {
            rule.breaks(
                    new CopyForm(
                            FORM.title(),
                            "001",
                            CopyOwner.LOCAL,
                            FORM.space(),
                            false,
                            FORM.in(Id.of("b")).batch()),
                    Map.of("owner", CopyOwner.LOCAL));
        }

        @Test
        void boundary_is_the_batch() {
            rule.holds(FORM);
            rule.holds(FORM.ofDistrict());
            rule.breaks(new CopyForm(
                    FORM.title(),
                    "001",
                    CopyOwner.LOCAL,
                    FORM.space(),
                    false,
                    FORM.in(Id.of("b")).batch()));
        }
    }

    @Nested
    @RuleTest("copy-owner")
    class copy_owner {
        private final RuleCase<CopyOwner> rule = RuleCase.violation(CopyRules.OWNER);

        @Test
        void satisfied_by_the_district_library() {
            rule.holds(CopyOwner.DISTRICT_LIBRARY);
        }

        @Test
        void violated_by_the_community() {
            rule.breaks(CopyOwner.LOCAL, Map.of("owner", CopyOwner.LOCAL));
        }

        @Test
        void boundary_is_the_owner() {
            rule.breaksIf(false, CopyOwner.DISTRICT_LIBRARY);
            rule.breaksIf(true, CopyOwner.LOCAL);
        }
    }
}
