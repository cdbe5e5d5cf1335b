package org.linli.service;

import org.linli.feature.Feature;
import org.linli.kernel.Basis;
import org.linli.kernel.Reason;

/** What the one-stop service brings (一站式服务). */
public final class ServiceFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(ServiceFeature.class)
            .commands(ServiceItems.COMMANDS, ServiceRequests.COMMANDS, ServiceResults.COMMANDS)
            .questions(ServiceItems.QUESTIONS, ServiceRequests.QUESTIONS, ServiceLedgers.QUESTIONS)
            .kinds(ServiceItem.KIND, ServiceRequest.KIND)
            .rules(ServiceItemRules.ALL, ServiceRules.ALL)
            .reasons(
                    Reason.violations(Basis.design("a code leads to one item"), "service-code-taken"),
                    Reason.violations(Basis.design("a number leads to one request"), "service-number-taken"))
            .terms(ServiceTerms.TERMS)
            .watches(ServiceRequests.WATCH)
            .reliances(
                    new RequestsOpen.OfItem(),
                    new RequestsOpen.AtUnit(),
                    new RequestsOpen.OfOrganisation(),
                    new RequestsOpen.Clerks())
            .build();

    private ServiceFeature() {}
}
