package org.linli.reporting.planning;

import java.util.Locale;
import java.util.Optional;
import org.linli.kernel.Label;
import org.linli.kernel.Texts;
import org.linli.placement.BilingualName;
import org.linli.reporting.MemberProfile;

/** What fits between a member and a grid, as explanations of a plan name it (相符之处). */
enum PlanMatch {
    LIVES_THERE("居住在该网格", "lives there"),
    WORKS_THERE("在该网格工作", "works there");

    private final String chinese;
    private final String english;

    PlanMatch(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    Optional<BilingualName> when(boolean fits) {
        return fits ? Optional.of(new BilingualName(chinese, english)) : Optional.empty();
    }

    /** The first speciality of the member that the grid asks for. */
    static Optional<BilingualName> speciality(GridDemand demand, MemberProfile profile) {
        return profile.specialities().stream()
                .filter(demand.specialities()::contains)
                .findFirst()
                .map(known -> new BilingualName("特长“" + known + "”相符", "the speciality \"" + known + "\" is wanted"));
    }

    /** The first wish of the member that the grid fulfils, and its rank. */
    static Optional<BilingualName> wish(GridDemand demand, MemberProfile profile) {
        return profile.wishes().stream()
                .filter(demand.categories()::contains)
                .findFirst()
                .map(wish -> wish(profile.wishes().indexOf(wish) + 1, Label.of(wish)));
    }

    private static BilingualName wish(int rank, Label category) {
        return new BilingualName(
                "第" + rank + "志愿“" + Texts.of(category, Locale.CHINESE) + "”相符",
                "wish " + rank + " (" + Texts.of(category, Locale.ENGLISH) + ") is met");
    }
}
