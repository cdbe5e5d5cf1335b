package org.linli.duty;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.grid.Grid;
import org.linli.grid.GridNames;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.person.Person;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.MemberReport;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.PersonalTexts;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A service that an in-service member has done for the community (服务记录). A record is never changed: a wrong record is
 * reversed by another entry, and recorded again.
 *
 * <p>Duty service is a duty of party members towards their party, and is no volunteering: no person may be forced to volunteer
 * (志愿服务条例 §25). The two are kept apart, and hours of the one are not hours of the other.
 *
 * @param community the community
 * @param id its id there
 * @param form the member's report, the category, the day, and the minutes
 * @param person the member
 * @param grid the grid in which the member was placed then, if in any
 * @param confirmedBy opaque id of the actor who confirmed it, {@link Actor#who}
 * @param reversal the record that this entry reverses, with the reason, when it is a reversing entry
 */
public record ServiceRecord(
        DivisionCode community,
        Id<ServiceRecord> id,
        ServiceForm form,
        Id<Person> person,
        Optional<Id<Grid>> grid,
        String confirmedBy,
        Optional<Reversal> reversal) {
    /** The longest reason of a reversal. */
    public static final int MAX_REASON = 200;

    /** The member's report. */
    public static final Index<ServiceRecord, Id<MemberReport>> REPORT =
            Index.one("report", ValueType.id(), service -> service.form().report());

    /** The member; left out of views, because such a service reveals a political status. */
    public static final Index<ServiceRecord, Id<Person>> PERSON = Index.<ServiceRecord, Id<Person>>one(
                    "person", ValueType.id(), ServiceRecord::person)
            .unreported();

    /** The category. */
    public static final Column<ServiceRecord, DutyCategory> CATEGORY = Column.one(
            "category",
            ValueType.of(DutyCategory.class),
            service -> service.form().category());

    /** The grid in which the member was placed then, if in any. */
    public static final Column<ServiceRecord, Id<Grid>> GRID =
            Column.optional("grid", ValueType.id(), ServiceRecord::grid);

    /** The day of the service. */
    public static final Index<ServiceRecord, LocalDate> DAY =
            Index.one("served_on", ValueType.DAY, service -> service.form().day());

    /** One service, for sums: minus one for a reversing entry. */
    public static final Column<ServiceRecord, Long> TIMES =
            Column.one("times", ValueType.NUMBER, service -> (long) service.sign());

    /** The minutes, for sums: negative for a reversing entry. */
    public static final Column<ServiceRecord, Long> MINUTES = Column.one(
            "minutes",
            ValueType.NUMBER,
            service -> (long) service.sign() * service.form().minutes());

    /** The record that a reversing entry reverses; a record is reversed once. */
    public static final Index<ServiceRecord, Id<ServiceRecord>> REVERSES =
            Index.<ServiceRecord, Id<ServiceRecord>>optional(
                            "reverses",
                            ValueType.id(),
                            service -> service.reversal().map(Reversal::of))
                    .unique("duty-service-reversed-once");

    /** Its kind of aggregate. */
    public static final Kind<ServiceRecord> KIND = Kind.named(
                    "duty_service", 1, ServiceRecord.class, service -> Ref.of(service.community, service.id))
            .together(REPORT, DAY)
            .together(PERSON, DAY)
            .column(CATEGORY)
            .column(GRID)
            .index(DAY)
            .column(TIMES)
            .column(MINUTES)
            .index(REVERSES)
            .naming(GRID, GridNames.GRID)
            .events(ServiceRecordEvent.class)
            .personal(ServiceRecord::withTexts)
            .build();

    /** Records a service of a member; the actor who records it confirms it. */
    static Decision<ServiceRecord> record(
            DivisionCode community,
            Id<ServiceRecord> id,
            DutyMember member,
            ServiceForm form,
            Beside beside,
            List<DutyFeedback> feedback,
            Actor actor,
            LocalDateTime now) {
        Id<Person> person = member.person();
        ServiceRules.Recording facts = new ServiceRules.Recording(
                form,
                new ServiceRules.Serving(member.status(), member.reportedOn(), form.day()),
                new ServiceRules.Ended(form.ends(), now),
                new ServiceRules.Confirming(actor, person),
                new ServiceRules.Booking(form.slot(id), slots(beside.here())),
                beside.elsewhere());
        return new Inspection()
                .ask(ServiceRules.RECORDING, facts)
                .ask(FeedbackRules.PERIOD_CLOSED, new FeedbackRules.Closing(form.day(), feedback))
                .decide(() -> Decision.accepted(
                        new ServiceRecord(community, id, form, person, member.grid(), actor.who(), Optional.empty()),
                        new ServiceRecordEvent.ServiceRecorded(
                                id, form.report(), form.category(), form.day(), form.minutes())));
    }

    /** The entry that reverses this one. */
    Decision<ServiceRecord> reverse(Id<ServiceRecord> newId, String reason, List<DutyFeedback> feedback, Actor actor) {
        Inspection inspection = new Inspection()
                .ask(ServiceRules.REVERSAL, new ServiceRules.Reversal(id, reversal.map(Reversal::of)))
                .ask(ServiceRules.CONFIRMED_BY_OTHER, new ServiceRules.Confirming(actor, person))
                .ask(FeedbackRules.PERIOD_CLOSED, new FeedbackRules.Closing(form.day(), feedback));
        Optional<String> why = inspection.read(PlainText.requireLines("reason", reason, MAX_REASON));
        return inspection.decide(() -> Decision.accepted(
                new ServiceRecord(
                        community,
                        newId,
                        form,
                        person,
                        grid,
                        actor.who(),
                        Optional.of(new Reversal(id, why.orElseThrow()))),
                new ServiceRecordEvent.ServiceReversed(newId, id)));
    }

    /** {@return whether it reverses another one} */
    public boolean isReversal() {
        return reversal.isPresent();
    }

    /** {@return 1, or -1 when it reverses another one} */
    public int sign() {
        return isReversal() ? -1 : 1;
    }

    private ServiceRecord withTexts(PersonalTexts.Replacement each) {
        return new ServiceRecord(
                community,
                id,
                form,
                person,
                grid,
                confirmedBy,
                reversal.map(why -> new Reversal(why.of(), each.of(person, "reversal-reason", why.reason()))));
    }

    private static List<ServiceRules.Slot> slots(Collection<ServiceRecord> others) {
        Set<Id<ServiceRecord>> gone = others.stream()
                .flatMap(other -> other.reversal().stream())
                .map(Reversal::of)
                .collect(Collectors.toSet());
        return others.stream()
                .filter(other -> !other.isReversal() && !gone.contains(other.id()))
                .map(other -> other.form().slot(other.id()))
                .toList();
    }

    /**
     * What a person does at the time of a service.
     *
     * @param here the services around it in this community, reversing entries too
     * @param elsewhere whether a service in another community takes part of its time
     */
    record Beside(List<ServiceRecord> here, boolean elsewhere) {
        Beside {
            here = List.copyOf(here);
        }
    }

    /**
     * The reversal of a record (冲销).
     *
     * @param of the record that no longer counts
     * @param reason the reason
     */
    public record Reversal(Id<ServiceRecord> of, String reason) {
        /** Leaves the reason out. */
        @Override
        public String toString() {
            return "Reversal[" + of + "]";
        }
    }
}
