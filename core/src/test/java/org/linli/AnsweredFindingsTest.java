package org.linli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.Sets;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Finding;

/** Findings within records of an answer cite the charter by themselves ({@code NestedFindings}); other classes are listed here. */
class AnsweredFindingsTest {
    /** The findings of plans, proofs and files, which read no figure of a charter. */
    private static final Set<String> ENGINES =
            Set.of("Certificate", "CsvReader", "GridPlan", "Notes", "Recount", "RosterFile", "Unmet", "Verification");

    /** What gathers the findings of a decision, which cites them. */
    private static final Set<String> MACHINERY =
            Set.of("CommandBatch", "EveryReason", "Inspection", "Needs", "RefusedException");

    @Test
    void what_is_no_record_holds_no_findings_that_a_charter_is_to_be_cited_for() {
        assertEquals(
                new TreeSet<>(Sets.union(ENGINES, MACHINERY)),
                Codebase.MAIN.stream()
                        .filter(type -> type.getModifiers().stream()
                                .noneMatch(modifier -> modifier.name().equals("SYNTHETIC")))
                        .filter(type -> !type.isRecord() && !type.isInterface())
                        .filter(type -> type.getFields().stream().anyMatch(AnsweredFindingsTest::holdsFindings))
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static boolean holdsFindings(JavaField field) {
        return field.getAllInvolvedRawTypes().stream().anyMatch(type -> type.isEquivalentTo(Finding.class));
    }
}
