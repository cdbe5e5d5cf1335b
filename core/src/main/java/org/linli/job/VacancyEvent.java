package org.linli.job;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to vacancies (岗位事件). */
public sealed interface VacancyEvent extends Event {
    /** {@return the vacancy} */
    Id<Vacancy> vacancy();

    /**
     * It was taken in (登记).
     *
     * @param vacancy its id
     * @param form what the enterprise states, with its last day
     */
    record VacancyPosted(Id<Vacancy> vacancy, VacancyForm form) implements VacancyEvent {}

    /**
     * The enterprise stated it anew (变更).
     *
     * @param vacancy its id
     * @param form what the enterprise states now
     */
    record VacancyAmended(Id<Vacancy> vacancy, VacancyForm form) implements VacancyEvent {}

    /**
     * What was written wrongly was corrected (更正).
     *
     * @param vacancy its id
     * @param was what was written
     * @param now what is right
     * @param reason why
     */
    record VacancyCorrected(Id<Vacancy> vacancy, VacancyForm was, VacancyForm now, String reason)
            implements VacancyEvent {}

    /**
     * A hire took a place, its days were corrected, or the person has left (录用占位).
     *
     * @param vacancy its id
     * @param referral the referral that led to the hire
     * @param from the first day at work
     * @param leftOn the first day no longer at work, once the person has left
     * @param taken how many places are taken now
     */
    record PlaceTaken(Id<Vacancy> vacancy, Id<Referral> referral, LocalDate from, Optional<LocalDate> leftOn, int taken)
            implements VacancyEvent {}

    /**
     * A hire that was recorded by mistake left its place (撤销占位).
     *
     * @param vacancy its id
     * @param referral the referral
     * @param taken how many places are taken now
     */
    record PlaceRevoked(Id<Vacancy> vacancy, Id<Referral> referral, int taken) implements VacancyEvent {}

    /**
     * The enterprise looks for no more (关闭).
     *
     * @param vacancy its id
     * @param day since when
     * @param reason why
     */
    record VacancyClosed(Id<Vacancy> vacancy, LocalDate day, String reason) implements VacancyEvent {}

    /**
     * It looks for people again, on the enterprise's word (重新招聘).
     *
     * @param vacancy its id
     * @param headcount how many are wanted at the same time
     * @param until the last day on which it holds
     * @param voice through whom the enterprise has said so; its paper stands in the vacancy alone
     */
    record VacancyReopened(Id<Vacancy> vacancy, int headcount, LocalDate until, EnterpriseVoice voice)
            implements VacancyEvent {}
}
