package org.linli.needs;

import static org.linli.charter.ParameterUnit.COUNT;
import static org.linli.charter.ParameterUnit.DAYS;
import static org.linli.charter.ParameterUnit.WORDS;
import static org.linli.charter.ParameterUnit.WORKING_DAYS;

import java.util.List;
import org.linli.charter.Edition;
import org.linli.charter.Terms;
import org.linli.kernel.Basis;

/**
 * What a community keeps to with needs and resources (需求与资源).
 *
 * @param claimWithinWorkingDays within how many working days a published need is claimed (认领期限)
 * @param confirmWithinDays within how many days who asked confirms what was delivered; then it is asked for, never taken for granted (确认期限)
 * @param openClaimsMax how many needs a member serves at one time, usually at most (在办认领)
 * @param categories the categories of needs and resources (类别)
 */
public record NeedTerms(int claimWithinWorkingDays, int confirmWithinDays, int openClaimsMax, List<String> categories) {
    private static final Basis DESIGN = Basis.design("default of the library");

    /** Their parameters in a charter. */
    public static final Terms<NeedTerms> TERMS = Terms.of("needs", NeedTerms.class)
            .parameter("claimWithinWorkingDays", WORKING_DAYS, Edition.first(5, DESIGN))
            .parameter("confirmWithinDays", DAYS, Edition.first(10, DESIGN))
            .parameter("openClaimsMax", COUNT, Edition.first(5, DESIGN))
            .parameter(
                    "categories",
                    WORDS,
                    Edition.first(
                            List.of("人社", "文化艺术", "税务", "医保政策", "惠企政策", "法律援助", "就业", "市场推广"),
                            Basis.story("需求清单、资源清单、项目清单")))
            .build();

    /** Copies the list. */
    public NeedTerms {
        categories = List.copyOf(categories);
    }
}
