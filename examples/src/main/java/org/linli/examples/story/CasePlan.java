package org.linli.examples.story;

import java.time.LocalDate;
import org.linli.dispute.mediator.DisputeSubject;

/**
 * One case of the year as it is to go (纠纷脚本).
 *
 * @param day when it is registered
 * @param subject what it is about
 * @param course how it goes
 * @param respondent what the respondent is
 * @param facts what happened
 * @param promise on what the parties agree, if they do
 * @param applicant which resident applies
 * @param against which resident or enterprise responds
 * @param mediating days from acceptance to the end of mediation
 * @param performing days from the agreement to its performance
 * @param dissuading days from registration to the dissuasion from a noise
 * @param people how many people it concerns
 * @param amount the amount in dispute, in fen
 * @param oral whether the agreement is by word of mouth
 * @param repeated whether it comes in a second time on the next day
 */
record CasePlan(
        LocalDate day,
        DisputeSubject subject,
        Course course,
        Respondent respondent,
        String facts,
        String promise,
        int applicant,
        int against,
        int mediating,
        int performing,
        int dissuading,
        int people,
        long amount,
        boolean oral,
        boolean repeated) {

    /** How a case goes. */
    enum Course {
        /** Agreed on and performed. */
        PERFORMED,
        /** Agreed on, broken, and performed after all. */
        REMEDIED,
        /** Agreed on, broken, and referred to the court. */
        BROKEN,
        /** Mediated in vain. */
        FAILED,
        /** Industrial noise, referred to the department. */
        REFERRED,
        /** Agreed on and performed; it came back, and was settled again. */
        REBOUND
    }

    /** What the respondent is. */
    enum Respondent {
        RESIDENT,
        ENTERPRISE,
        PROPERTY_MANAGER,
        SOCIAL_ORGANISATION
    }
}
