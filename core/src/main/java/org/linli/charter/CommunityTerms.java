package org.linli.charter;

/**
 * What is asked of a community (社区规模与配置). Norms that many communities exceed for good reasons: outside them there is
 * a warning.
 *
 * @param households usual number of households (社区户数)
 * @param workersPer10k community workers per ten thousand residents, at least (每万人社区工作者)
 * @param serviceAreaPer100Households square metres of service space per hundred households, at least (每百户综合服务设施面积)
 */
public record CommunityTerms(Span households, int workersPer10k, int serviceAreaPer100Households) {
    /** {@return the defaults of the national charter} */
    static CommunityTerms national() {
        return new CommunityTerms(new Span(100, 700), 18, 30);
    }
}
