package org.linli.person;

import org.linli.feature.Feature;
import org.linli.kernel.Basis;
import org.linli.kernel.Reason;

/** What people bring (人员). */
public final class PersonFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(PersonFeature.class)
            .commands(People.COMMANDS, Consents.COMMANDS)
            .questions(People.QUESTIONS, Consents.QUESTIONS)
            .kinds(Person.KIND, Retention.KIND, Disclosure.KIND, PersonKey.KIND, Presence.KIND)
            .rules(PersonRules.ALL, RetentionRules.ALL)
            .terms(PersonTerms.TERMS)
            .watches(Consents.WATCH)
            .reasons(Reason.warnings(
                    Basis.design("one key that does not open stops nothing else"),
                    "person-key-missing",
                    "person-key-sealed",
                    "person-text-sealed"))
            .reasons(Reason.violations(
                    Basis.design("one citizen id is one person in a community"),
                    "person-known-already",
                    "person-not-registered",
                    "roster-name-differs",
                    "roster-political-status-differs"))
            .reasons(Reason.violations(
                    Basis.design("a person is searched by enough to tell one from another"), "person-search-tail"))
            .reasons(Reason.violations(
                    Basis.design(
                            "a name, a citizen id and a political status are always there, and a field is written or taken out"),
                    "person-field-always",
                    "person-field-both"))
            .reasons(Reason.violations(
                    Basis.design("a member reports to one community"),
                    "dual-report-unique",
                    "dual-report-unique-elsewhere"))
            .reliances(new Employees(), new Residents())
            .build();

    private PersonFeature() {}
}
