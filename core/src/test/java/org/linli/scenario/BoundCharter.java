package org.linli.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.linli.Linli;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.feature.Feature;
import org.linli.kernel.Rule;
import org.linli.kernel.Severity;

/** The charter of a community that has made every norm binding, and whose figures are such that next to nothing keeps them. */
public final class BoundCharter {
    private BoundCharter() {}

    /** Every rule that can be made binding. */
    public static List<Rule<?>> norms() {
        return Linli.features().stream()
                .map(Feature::rules)
                .<Rule<?>>flatMap(List::stream)
                .filter(rule -> rule.severity() != Severity.VIOLATION)
                .toList();
    }

    /** In force from a day. */
    public static Charter from(LocalDate day) {
        return Charter.national(day)
                .layered(
                        CharterLayer.COMMUNITY,
                        day,
                        "样本社区居民会议",
                        Map.of(
                                "alliance.agreementYears", "1",
                                "grid.enterpriseHeadMin", "50%",
                                "grid.liaisonFromEnterprise", "true",
                                "grid.staffMin", "3",
                                "grid.households", "10..20",
                                "grid.maxResidents", "10",
                                "reporting.unitKinds", "国企"))
                .orElseThrow()
                .binding(norms().stream().map(Rule::id).toList())
                .orElseThrow();
    }
}
