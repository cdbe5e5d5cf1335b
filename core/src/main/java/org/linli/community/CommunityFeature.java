package org.linli.community;

import org.linli.feature.Feature;
import org.linli.kernel.Basis;
import org.linli.kernel.Reason;

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
            .questions(Organisations.QUESTIONS, PartyOrganisations.QUESTIONS, Buildings.QUESTIONS)
            .kinds(Community.KIND, CommunityFigures.KIND, Organisation.KIND, PartyOrganisation.KIND, Building.KIND)
            .rules(CommunityRules.ALL, ClosingRules.ALL)
            .terms(CommunityTerms.TERMS)
            .watches(Organisations.WATCH)
            .reasons(Reason.violations(
                    Basis.design("one name, number or code stands for one"),
                    "building-number-taken",
                    "organisation-credit-code-taken",
                    "organisation-name-taken",
                    "party-organisation-name-taken"))
            .reasons(Reason.violations(
                    Basis.design("a community is described before it has figures"), "community-not-described"))
            .reasons(Reason.violations(Basis.design("names are few enough to be shown"), "too-many-aliases"))
            .reasons(Reason.violations(Basis.design("a single character finds too much"), "name-part-short"))
            .reliances(new HostedParties())
            .build();

    private CommunityFeature() {}
}
