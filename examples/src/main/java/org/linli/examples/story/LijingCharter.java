package org.linli.examples.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;

/**
 * The charter of 丽景社区: by its own layer it binds itself to what no law asks of a community (社区自定的约束性规定). Under the national
 * charter the same norms only warn.
 */
public final class LijingCharter {
    private LijingCharter() {}

    /**
     * The charter.
     *
     * @param day its first day
     * @return the draft
     */
    public static Charter from(LocalDate day) {
        return Charter.national(day)
                .layered(
                        CharterLayer.COMMUNITY,
                        day,
                        "社区居民会议",
                        Map.of("grid.enterpriseHeadMin", "50%", "grid.liaisonFromEnterprise", "true"))
                .orElseThrow()
                .binding(List.of(
                        "building-head-once",
                        "duty-feedback-evaluation",
                        "enterprise-head-ratio",
                        "grid-liaison-from-enterprise",
                        "grid-post-lives-or-works-there",
                        "grid-post-one-per-person",
                        "grid-staff-min"))
                .orElseThrow();
    }
}
