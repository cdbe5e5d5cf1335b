package org.linli.job.fair;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;
import org.linli.community.EventPermit;
import org.linli.community.Organisation;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A fair at which enterprises meet people who look for work (现场招聘会). It is free for these.
 *
 * @param community the community
 * @param id its id there
 * @param form how it is planned
 * @param status how it stands
 * @param employers the enterprises that come
 * @param permit the permit of the police, once there is one
 * @param consent whether the police have to agree to other days than those that they have permitted, and since when they do
 * @param publishedOn on which day its days and its place were published
 * @param counts how it went, once it was held
 * @param cancelledFor why it was called off
 */
public record JobFair(
        DivisionCode community,
        Id<JobFair> id,
        JobFairForm form,
        JobFairStatus status,
        List<FairEmployer> employers,
        Optional<EventPermit> permit,
        FairConsent consent,
        Optional<LocalDate> publishedOn,
        Optional<FairCounts> counts,
        Optional<String> cancelledFor) {
    /** The most enterprises of one fair, and the most vacancies of one of them there. */
    public static final int MAX_EMPLOYERS = 500;

    /** What may happen to it. */
    public static final LifeCycle<JobFairStatus, JobFairStep> LIFE_CYCLE = JobFairLifeCycle.table();

    /** How it stands. */
    public static final Index<JobFair, JobFairStatus> STATUS =
            Index.one("status", ValueType.of(JobFairStatus.class), JobFair::status);

    /** Its first day. */
    public static final Index<JobFair, LocalDate> BEGINS_ON =
            Index.one("begins_on", ValueType.DAY, fair -> fair.form().from());

    /** The enterprises that come, while it is still to come or goes on. */
    static final Index<JobFair, Id<Organisation>> COMING = Index.many("coming", ValueType.id(), JobFair::coming);

    /** What it is called. */
    public static final Column<JobFair, String> TITLE =
            Column.one("title", ValueType.TEXT, fair -> fair.form().title());

    /** How many people are expected. */
    public static final Column<JobFair, Long> EXPECTED =
            Column.one("expected", ValueType.NUMBER, fair -> (long) fair.form().expected());

    /** How many enterprises come. */
    public static final Column<JobFair, Long> EMPLOYERS = Column.one(
            "employers", ValueType.NUMBER, fair -> (long) fair.employers().size());

    /** How many people came. */
    public static final Column<JobFair, Long> VISITORS = Column.optional(
            "visitors", ValueType.NUMBER, fair -> fair.counts().map(counts -> (long) counts.visitors()));

    /** On which day it was published. */
    public static final Column<JobFair, LocalDate> PUBLISHED_ON =
            Column.optional("published_on", ValueType.DAY, JobFair::publishedOn);

    /** Its kind. */
    public static final Kind<JobFair> KIND = Kind.named(
                    "job_fair", 1, JobFair.class, fair -> Ref.of(fair.community, fair.id))
            .together(STATUS, BEGINS_ON)
            .index(BEGINS_ON)
            .index(COMING)
            .column(TITLE)
            .column(EXPECTED)
            .column(EMPLOYERS)
            .column(VISITORS)
            .column(PUBLISHED_ON)
            .events(JobFairEvent.class)
            .build();

    /** Copies the list. */
    public JobFair {
        employers = List.copyOf(employers);
    }

    /**
     * An enterprise that comes.
     *
     * @param enterprise which
     * @return it; empty when it does not come
     */
    public Optional<FairEmployer> employer(Id<Organisation> enterprise) {
        return employers.stream()
                .filter(each -> each.enterprise().equals(enterprise))
                .findFirst();
    }

    private List<Id<Organisation>> coming() {
        return status.isAhead()
                ? employers.stream().map(FairEmployer::enterprise).toList()
                : List.of();
    }

    JobFair at(JobFairStatus next) {
        return new JobFair(community, id, form, next, employers, permit, consent, publishedOn, counts, cancelledFor);
    }

    /** The same as it is planned now; other days or another place are to be published anew. */
    JobFair planning(JobFairStatus next, JobFairForm other, Optional<EventPermit> kept, FairConsent asked) {
        Optional<LocalDate> published = other.isMovedFrom(form) ? Optional.empty() : publishedOn;
        return new JobFair(community, id, other, next, employers, kept, asked, published, counts, cancelledFor);
    }

    /** The same as if it had always been planned so. */
    JobFair corrected(JobFairForm right) {
        return new JobFair(community, id, right, status, employers, permit, consent, publishedOn, counts, cancelledFor);
    }

    JobFair inviting(Id<Organisation> enterprise) {
        return with(
                Stream.concat(employers.stream(), Stream.of(new FairEmployer(enterprise, Optional.empty(), List.of())))
                        .toList());
    }

    JobFair without(Id<Organisation> enterprise) {
        return with(employers.stream()
                .filter(each -> !each.enterprise().equals(enterprise))
                .toList());
    }

    JobFair each(Id<Organisation> enterprise, UnaryOperator<FairEmployer> change) {
        return with(employers.stream()
                .map(each -> each.enterprise().equals(enterprise) ? change.apply(each) : each)
                .toList());
    }

    JobFair permitted(EventPermit given) {
        return new JobFair(
                community,
                id,
                form,
                status,
                employers,
                Optional.of(given),
                FairConsent.NONE,
                publishedOn,
                counts,
                cancelledFor);
    }

    JobFair agreed(LocalDate on) {
        return new JobFair(
                community, id, form, status, employers, permit, FairConsent.of(on), publishedOn, counts, cancelledFor);
    }

    JobFair published(JobFairStatus next, LocalDate on) {
        return new JobFair(
                community, id, form, next, employers, permit, consent, Optional.of(on), counts, cancelledFor);
    }

    JobFair held(FairCounts how) {
        return new JobFair(
                community,
                id,
                form,
                JobFairStatus.HELD,
                employers,
                permit,
                consent,
                publishedOn,
                Optional.of(how),
                cancelledFor);
    }

    JobFair cancelled(JobFairStatus next, Optional<String> reason) {
        return new JobFair(community, id, form, next, employers, permit, consent, publishedOn, counts, reason);
    }

    private JobFair with(List<FairEmployer> next) {
        return new JobFair(community, id, form, status, next, permit, consent, publishedOn, counts, cancelledFor);
    }
}
