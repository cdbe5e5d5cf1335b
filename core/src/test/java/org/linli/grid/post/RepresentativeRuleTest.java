package org.linli.grid.post;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class RepresentativeRuleTest {
    @Nested
    @RuleTest("grid-representative-from-enterprise")
    class grid_representative_from_enterprise {
        private static final Optional<Employer> FACTORY = Optional.of(PostSample.FACTORY);
        private static final Optional<Employer> SCHOOL = Optional.of(PostSample.SCHOOL);

        private final RuleCase<PostCandidacy> rule = RuleCase.warning(GridPostRules.REPRESENTATIVE);

        @Test
        void satisfied_by_an_employee_of_an_enterprise() {
            rule.holds(candidacy(GridPostKind.ENTERPRISE_REPRESENTATIVE, FACTORY));
        }

        @Test
        void violated_by_a_teacher_which_only_warns() {
            rule.breaks(candidacy(GridPostKind.ENTERPRISE_REPRESENTATIVE, SCHOOL), Map.of("grid", "南网格"));
        }

        @Test
        void boundary_is_an_employer_that_is_not_known_and_every_other_post() {
            rule.breaks(candidacy(GridPostKind.ENTERPRISE_REPRESENTATIVE, Optional.empty()));
            for (GridPostKind kind : GridPostKind.values()) {
                rule.breaksIf(kind == GridPostKind.ENTERPRISE_REPRESENTATIVE, candidacy(kind, SCHOOL));
            }
        }

        private PostCandidacy candidacy(GridPostKind kind, Optional<Employer> employer) {
            return new PostCandidacy(
                    PostSample.form(kind), employer, Optional.of(PostSample.DIVISION), 0, PostSample.TERMS);
        }
    }
}
