package org.linli.person;

import org.linli.feature.Feature;

/** What people bring (人员). */
public final class PersonFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(PersonFeature.class)
            .commands(People.COMMANDS, Consents.COMMANDS)
            .questions(People.QUESTIONS, Consents.QUESTIONS)
            .kinds(Person.KIND, Retention.KIND, Disclosure.KIND, PersonKey.KIND, Presence.KIND)
            .rules(PersonRules.ALL, RetentionRules.ALL)
            .terms(PersonTerms.TERMS)
            .build();

    private PersonFeature() {}
}
