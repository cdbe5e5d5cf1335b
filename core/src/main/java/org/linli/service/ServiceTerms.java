package org.linli.service;

import static org.linli.charter.ParameterUnit.WORKING_DAYS;

import org.linli.charter.Edition;
import org.linli.charter.Terms;
import org.linli.kernel.Basis;
import org.linli.kernel.Statutes;

/**
 * In which time requests are dealt with (一站式服务时限).
 *
 * @param immediateWorkingDays working days in which an item is done that is dealt with at once and promises nothing else (即办件)
 * @param promisedWorkingDays working days in which any other item is done that promises nothing else (承诺件)
 * @param toldWorkingDays working days in which a requester is told of all that is missing (一次性告知)
 * @param callbackWorkingDays working days in which a requester is called back after a bad rating (差评回访)
 */
public record ServiceTerms(
        int immediateWorkingDays, int promisedWorkingDays, int toldWorkingDays, int callbackWorkingDays) {
    private static final Basis DESIGN = Basis.design("default of the library");

    /** Their parameters in a charter. */
    public static final Terms<ServiceTerms> TERMS = Terms.of("service", ServiceTerms.class)
            .parameter("immediateWorkingDays", WORKING_DAYS, Edition.first(1, DESIGN))
            .parameter("promisedWorkingDays", WORKING_DAYS, Edition.first(5, DESIGN))
            .parameter("toldWorkingDays", WORKING_DAYS, Edition.first(5, Statutes.LICENSING.article("§32"), DESIGN))
            .parameter("callbackWorkingDays", WORKING_DAYS, Edition.first(3, DESIGN))
            .build();
}
