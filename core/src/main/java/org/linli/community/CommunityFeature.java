package org.linli.community;

import org.linli.feature.Feature;

/** What the community brings (社区). */
public final class CommunityFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(CommunityFeature.class)
            .commands(
                    Communities.COMMANDS,
                    Charters.COMMANDS,
                    Organisations.COMMANDS,
                    PartyOrganisations.COMMANDS,
                    Buildings.COMMANDS)
            .questions(Organisations.QUESTIONS)
            .kinds(Community.KIND, CommunityFigures.KIND, Organisation.KIND, PartyOrganisation.KIND, Building.KIND)
            .rules(CommunityRules.ALL)
            .terms(CommunityTerms.TERMS)
            .build();

    private CommunityFeature() {}
}
