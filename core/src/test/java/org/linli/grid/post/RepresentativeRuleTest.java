package org.linli.grid.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Explained;
import org.linli.kernel.Finding;
import org.linli.kernel.RuleTest;
import org.linli.kernel.Severity;

class RepresentativeRuleTest {
    @Nested
    @RuleTest("grid-representative-from-enterprise")
    class grid_representative_from_enterprise {
        @Test
        void satisfied_by_an_employee_of_an_enterprise() {
            assertEquals(
                    Optional.empty(), ask(GridPostKind.ENTERPRISE_REPRESENTATIVE, Optional.of(PostSample.FACTORY)));
        }

        @Test
        void violated_by_a_teacher_which_only_warns() {
            Finding finding = Explained.of(ask(GridPostKind.ENTERPRISE_REPRESENTATIVE, Optional.of(PostSample.SCHOOL)));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("grid", "南网格"), finding.figures());
        }

        @Test
        void boundary_is_an_employer_that_is_not_known_and_every_other_post() {
            assertTrue(ask(GridPostKind.ENTERPRISE_REPRESENTATIVE, Optional.empty())
                    .isPresent());
            for (GridPostKind kind : GridPostKind.values()) {
                assertEquals(
                        kind == GridPostKind.ENTERPRISE_REPRESENTATIVE,
                        ask(kind, Optional.of(PostSample.SCHOOL)).isPresent());
            }
        }

        private Optional<Finding> ask(GridPostKind kind, Optional<Employer> employer) {
            return GridPostRules.REPRESENTATIVE.check(new PostCandidacy(
                    PostSample.form(kind), employer, Optional.of(PostSample.DIVISION), 0, PostSample.TERMS));
        }
    }
}
