package org.linli.community;

import static org.linli.charter.ParameterUnit.COUNT;
import static org.linli.charter.ParameterUnit.HOUSEHOLDS;
import static org.linli.charter.ParameterUnit.SQUARE_METRES;

import java.time.LocalDate;
import org.linli.charter.Edition;
import org.linli.charter.Span;
import org.linli.charter.Terms;
import org.linli.kernel.Basis;
import org.linli.kernel.Statutes;

/**
 * What is asked of a community (社区规模与配置). Norms that many communities exceed for good reasons: outside them there is
 * a warning.
 *
 * @param households usual number of households (社区户数)
 * @param workersPer10k community workers per ten thousand residents, at least (每万人社区工作者)
 * @param serviceAreaPer100Households square metres of service space per hundred households, at least (每百户综合服务设施面积)
 */
public record CommunityTerms(Span households, int workersPer10k, int serviceAreaPer100Households) {
    private static final LocalDate PLAN_OF_2021_ENDED = LocalDate.of(2026, 1, 1);
    private static final Basis HUBEI = Basis.local("湖北省城乡社区服务体系建设规划（2022）", "每万人18名");

    /** Their parameters in a charter. */
    public static final Terms<CommunityTerms> TERMS = Terms.of("community", CommunityTerms.class)
            .parameter(
                    "households",
                    HOUSEHOLDS,
                    Edition.first(new Span(100, 700), Statutes.COMMITTEES_2018.article("§6")),
                    Edition.from(
                            Statutes.COMMITTEES_2025.effectiveFrom(),
                            new Span(1000, 3000),
                            Statutes.COMMITTEES_2025.article("§3")))
            .parameter(
                    "workersPer10k",
                    COUNT,
                    Edition.first(18, Basis.general("国办发〔2021〕56号", "每万城镇常住人口社区工作者"), HUBEI),
                    Edition.from(PLAN_OF_2021_ENDED, 18, Basis.general("关于加强社区工作者队伍建设的意见（2024）", "原则上每万人18名"), HUBEI))
            .parameter(
                    "serviceAreaPer100Households",
                    SQUARE_METRES,
                    Edition.first(30, Basis.local("江苏省 苏政办发〔2022〕60号", "每百户不低于30平方米")))
            .build();
}
