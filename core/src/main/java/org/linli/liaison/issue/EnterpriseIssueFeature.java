package org.linli.liaison.issue;

import org.linli.feature.Feature;

/** What issues of enterprises bring (企业诉求). */
public final class EnterpriseIssueFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(EnterpriseIssueFeature.class)
            .commands(EnterpriseIssues.COMMANDS)
            .questions(EnterpriseIssues.QUESTIONS)
            .kinds(EnterpriseIssue.KIND)
            .watches(EnterpriseIssues.WATCH)
            .reliances(new IssueTies(), new IssueTies.AtBody())
            .rules(EnterpriseIssueRules.ALL)
            .build();

    private EnterpriseIssueFeature() {}
}
