package org.linli.job.fair;

import java.time.LocalDate;

/**
 * That an enterprise was checked for a fair (参会企业核验).
 *
 * @param licenceOn on which day its licence was checked
 * @param noticesOn on which day its notices of recruitment were checked
 */
public record FairCheck(LocalDate licenceOn, LocalDate noticesOn) {
    boolean wasDoneBy(LocalDate day) {
        return !licenceOn.isAfter(day) && !noticesOn.isAfter(day);
    }
}
