package org.linli.dispute;

import static org.linli.charter.ParameterUnit.DAYS;

import org.linli.charter.Edition;
import org.linli.charter.Terms;
import org.linli.kernel.Basis;
import org.linli.kernel.Statutes;

/**
 * How the community meets its duty in noises (噪声劝阻义务), by the law of the day of the noise.
 *
 * @param dissuadeDays days from registration in which it dissuades, mediates or handles (劝阻期限)
 */
public record NoiseTerms(int dissuadeDays) {
    private static final Basis DAYS_BASIS = Basis.design("“及时”: a default that the charter can change");

    /** Their parameter in a charter. */
    public static final Terms<NoiseTerms> TERMS = Terms.of("noise", NoiseTerms.class)
            .parameter(
                    "dissuadeDays",
                    DAYS,
                    Edition.first(3, DAYS_BASIS),
                    Edition.from(Statutes.NOISE.effectiveFrom(), 3, Statutes.NOISE.article("§70"), DAYS_BASIS),
                    Edition.from(
                            Statutes.ECOLOGICAL_CODE.effectiveFrom(),
                            3,
                            Statutes.ECOLOGICAL_CODE.article("§599"),
                            DAYS_BASIS))
            .build();
}
