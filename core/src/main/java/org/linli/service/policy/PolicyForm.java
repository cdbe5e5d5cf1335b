package org.linli.service.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.code.PlainText;
import org.linli.community.Organisation;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;

/**
 * A policy for enterprises as it was published (惠企政策登记).
 *
 * @param title what it is called, 1 to {@value #MAX_TITLE} characters
 * @param publishedOn on which day it was published
 * @param scope for whom it is, 1 to {@value #MAX_TEXT} characters, where that was published
 * @param standard what it gives, where that was published
 * @param conditions on which conditions, where that was published
 * @param procedure how it is asked for, where that was published
 * @param concerns the enterprises of the community that it concerns
 */
public record PolicyForm(
        String title,
        LocalDate publishedOn,
        Optional<String> scope,
        Optional<String> standard,
        Optional<String> conditions,
        Optional<String> procedure,
        Set<Id<Organisation>> concerns)
        implements Form {
    /** The longest title. */
    public static final int MAX_TITLE = 100;

    /** The longest of the other texts. */
    public static final int MAX_TEXT = 500;

    /** The most enterprises that one policy concerns. */
    public static final int MAX_CONCERNS = 1000;

    /** Copies the set. */
    public PolicyForm {
        concerns = Set.copyOf(concerns);
    }

    /**
     * A policy of which only the title is known yet.
     *
     * @param title what it is called
     * @param publishedOn on which day it was published
     * @return the form
     */
    public static PolicyForm of(String title, LocalDate publishedOn) {
        return new PolicyForm(
                title, publishedOn, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of());
    }

    /**
     * The same with what was published of it.
     *
     * @param forWhom for whom it is
     * @param what what it gives
     * @param when on which conditions
     * @param how how it is asked for
     * @return the form
     */
    public PolicyForm published(String forWhom, String what, String when, String how) {
        return new PolicyForm(
                title,
                publishedOn,
                Optional.of(forWhom),
                Optional.of(what),
                Optional.of(when),
                Optional.of(how),
                concerns);
    }

    /**
     * The same for these enterprises.
     *
     * @param enterprises which it concerns
     * @return the form
     */
    public PolicyForm concerning(Set<Id<Organisation>> enterprises) {
        return new PolicyForm(title, publishedOn, scope, standard, conditions, procedure, enterprises);
    }

    /** How many of scope, standard, conditions and procedure were not published. */
    int missing() {
        return (int) Stream.of(scope, standard, conditions, procedure)
                .filter(Optional::isEmpty)
                .count();
    }

    @Override
    public List<Finding> mistakes() {
        Inspection inspection = new Inspection();
        read(inspection);
        return inspection.findings();
    }

    PolicyForm read(Inspection inspection) {
        Optional<String> called = inspection.read(PlainText.require("policyTitle", title, MAX_TITLE));
        return new PolicyForm(
                called.orElse(title),
                publishedOn,
                read(inspection, "policyScope", scope),
                read(inspection, "policyStandard", standard),
                read(inspection, "policyConditions", conditions),
                read(inspection, "policyProcedure", procedure),
                concerns);
    }

    private static Optional<String> read(Inspection inspection, String field, Optional<String> text) {
        return inspection.readIfGiven(text, given -> PlainText.requireLines(field, given, MAX_TEXT));
    }
}
