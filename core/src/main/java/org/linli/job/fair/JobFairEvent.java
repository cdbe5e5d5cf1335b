package org.linli.job.fair;

import java.time.LocalDate;
import org.linli.community.EventPermit;
import org.linli.community.Organisation;
import org.linli.job.Vacancy;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to job fairs (招聘会事件). */
public sealed interface JobFairEvent extends Event {
    /** {@return the fair} */
    Id<JobFair> fair();

    /**
     * It was planned (筹备).
     *
     * @param fair its id
     * @param form how
     */
    record FairPlanned(Id<JobFair> fair, JobFairForm form) implements JobFairEvent {}

    /**
     * It was planned otherwise (变更).
     *
     * @param fair its id
     * @param form how
     * @param permitLost whether it needs another permit
     */
    record FairAmended(Id<JobFair> fair, JobFairForm form, boolean permitLost) implements JobFairEvent {}

    /**
     * What was written wrongly was corrected (更正).
     *
     * @param fair its id
     * @param was what was written
     * @param now what is right
     * @param reason why
     */
    record FairCorrected(Id<JobFair> fair, JobFairForm was, JobFairForm now, String reason) implements JobFairEvent {}

    /**
     * An enterprise comes (邀请).
     *
     * @param fair its id
     * @param enterprise which
     */
    record EmployerInvited(Id<JobFair> fair, Id<Organisation> enterprise) implements JobFairEvent {}

    /**
     * An enterprise comes no longer (退出).
     *
     * @param fair its id
     * @param enterprise which
     * @param reason why
     */
    record EmployerDismissed(Id<JobFair> fair, Id<Organisation> enterprise, String reason) implements JobFairEvent {}

    /**
     * The licence and the notices of an enterprise were checked (核验).
     *
     * @param fair its id
     * @param enterprise which
     * @param check on which days
     */
    record EmployerChecked(Id<JobFair> fair, Id<Organisation> enterprise, FairCheck check) implements JobFairEvent {}

    /**
     * A vacancy is offered at it (上架岗位).
     *
     * @param fair its id
     * @param vacancy which
     */
    record VacancyShown(Id<JobFair> fair, Id<Vacancy> vacancy) implements JobFairEvent {}

    /**
     * The police have permitted it (许可).
     *
     * @param fair its id
     * @param permit the permit
     */
    record FairPermitted(Id<JobFair> fair, EventPermit permit) implements JobFairEvent {}

    /**
     * It was published (公布).
     *
     * @param fair its id
     * @param on on which day
     */
    record FairPublished(Id<JobFair> fair, LocalDate on) implements JobFairEvent {}

    /**
     * It has opened (开幕).
     *
     * @param fair its id
     * @param on on which day
     */
    record FairOpened(Id<JobFair> fair, LocalDate on) implements JobFairEvent {}

    /**
     * It was held (举办).
     *
     * @param fair its id
     * @param counts how it went
     */
    record FairHeld(Id<JobFair> fair, FairCounts counts) implements JobFairEvent {}

    /**
     * It was called off (取消).
     *
     * @param fair its id
     * @param reason why
     */
    record FairCancelled(Id<JobFair> fair, String reason) implements JobFairEvent {}

    /**
     * The police agree to other days (同意变更时间).
     *
     * @param fair its id
     * @param on since when
     */
    record FairDaysAgreed(Id<JobFair> fair, LocalDate on) implements JobFairEvent {}

    /**
     * The day on which it was published was corrected (更正公布日期).
     *
     * @param fair its id
     * @param was the day that was written
     * @param now the day that is right
     * @param reason why
     */
    record PublicationCorrected(Id<JobFair> fair, LocalDate was, LocalDate now, String reason)
            implements JobFairEvent {}

    /**
     * Its counts were corrected (更正统计).
     *
     * @param fair its id
     * @param was what was written
     * @param now what is right
     * @param reason why
     */
    record CountsCorrected(Id<JobFair> fair, FairCounts was, FairCounts now, String reason) implements JobFairEvent {}

    /**
     * That it was called off was a mistake (恢复).
     *
     * @param fair its id
     * @param reason why
     */
    record FairReopened(Id<JobFair> fair, String reason) implements JobFairEvent {}
}
