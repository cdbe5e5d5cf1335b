package org.linli.liaison.visit;

import org.linli.feature.Feature;
import org.linli.kernel.Basis;
import org.linli.kernel.Reason;

/** What visits to enterprises bring (联企走访). */
public final class LiaisonVisitFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(LiaisonVisitFeature.class)
            .commands(LiaisonVisits.COMMANDS)
            .questions(LiaisonVisits.QUESTIONS)
            .kinds(LiaisonVisit.KIND)
            .watches(LiaisonVisits.WATCH)
            .reliances(new VisitTies(), new VisitTies.OfMonth())
            .rules(LiaisonVisitRules.ALL)
            .reasons(Reason.violations(Basis.design("an enterprise has one visit of a month"), "liaison-visit-once"))
            .build();

    private LiaisonVisitFeature() {}
}
