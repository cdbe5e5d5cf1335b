package org.linli.community;

import static org.linli.charter.ParameterUnit.COUNT;
import static org.linli.charter.ParameterUnit.HOUSEHOLDS;
import static org.linli.charter.ParameterUnit.SQUARE_METRES;

import java.time.LocalDate;
import org.linli.charter.Edition;
import org.linli.charter.Span;
import org.linli.charter.Terms;
import org.linli.kernel.Basis;

/**
 * What is asked of a community (社区规模与配置). Norms that many communities exceed for good reasons: outside them there is
 * a warning.
 *
 * @param households usual number of households (社区户数)
 * @param workersPer10k community workers per ten thousand residents, at least (每万人社区工作者)
 * @param serviceAreaPer100Households square metres of service space per hundred households, at least (每百户综合服务设施面积)
 */
public record CommunityTerms(Span households, int workersPer10k, int serviceAreaPer100Households) {
    /** Their parameters in a charter. */
    public static final Terms<CommunityTerms> TERMS = Terms.of("community", CommunityTerms.class)
            .parameter(
                    "households",
                    HOUSEHOLDS,
                    Edition.first(
                            new Span(100, 700), Basis.verified("城市居民委员会组织法", "2018", "§6", LocalDate.of(2018, 12, 29))))
            .parameter("workersPer10k", COUNT, Edition.first(18, Basis.local("湖北省城乡社区服务体系建设规划（2022）", "")))
            .parameter(
                    "serviceAreaPer100Households",
                    SQUARE_METRES,
                    Edition.first(30, Basis.local("江苏 苏政办发〔2022〕60号", "")))
            .build();
}
