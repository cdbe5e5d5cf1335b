package org.linli.reporting;

import static org.linli.charter.ParameterUnit.DAYS;
import static org.linli.charter.ParameterUnit.WORDS;

import java.util.List;
import org.linli.charter.Edition;
import org.linli.charter.Terms;
import org.linli.kernel.Basis;

/**
 * What dual reporting asks of units and in-service Party members (双报到).
 *
 * @param deadlineDays days in which a member reports after notice (报到期限)
 * @param unitKinds kinds of units whose members report, by their Chinese words (单位性质)
 * @param exemptReasons reasons that exempt a member, by their Chinese words (免除情形)
 */
public record ReportingTerms(int deadlineDays, List<String> unitKinds, List<String> exemptReasons) {
    private static final Basis DESIGN = Basis.design("default of the library");

    /** Their parameters in a charter. */
    public static final Terms<ReportingTerms> TERMS = Terms.of("reporting", ReportingTerms.class)
            .parameter("deadlineDays", DAYS, Edition.first(30, DESIGN))
            .parameter("unitKinds", WORDS, Edition.first(List.of("机关", "事业单位", "国企"), Basis.story("F9")))
            .parameter("exemptReasons", WORDS, Edition.first(List.of("因病", "长期外出"), DESIGN))
            .build();

    /** Copies the lists. */
    public ReportingTerms {
        unitKinds = List.copyOf(unitKinds);
        exemptReasons = List.copyOf(exemptReasons);
    }
}
