package org.linli.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;

/** The charter of a community that binds itself to what the story of an enterprise community tells. */
public final class StoryCharter {
    private StoryCharter() {}

    /** In force from a day. */
    public static Charter from(LocalDate day) {
        return Charter.national(day)
                .layered(
                        CharterLayer.COMMUNITY,
                        day,
                        "社区居民会议",
                        Map.of(
                                "grid.enterpriseHeadMin", "50%",
                                "grid.liaisonFromEnterprise", "true",
                                "grid.patrolsPerWeek", "5"))
                .orElseThrow()
                .binding(List.of(
                        "building-head-once",
                        "enterprise-head-ratio",
                        "grid-liaison-from-enterprise",
                        "grid-post-lives-or-works-there",
                        "grid-post-one-per-person",
                        "grid-staff-min"))
                .orElseThrow();
    }
}
