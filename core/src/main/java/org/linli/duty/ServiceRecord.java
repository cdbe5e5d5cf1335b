package org.linli.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.grid.Grid;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.person.Person;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A service that an in-service member has done for the community (服务记录). A record is never changed: what was wrong is
 * reversed by another entry, and recorded anew.
 *
 * <p>Duty service is a duty of party members towards their party, and is no volunteering: nobody may be forced to volunteer
 * (志愿服务条例 §25). The two are kept apart, and hours of the one are not hours of the other.
 *
 * @param community the community
 * @param id its id there
 * @param form whose service, what, when, how long
 * @param person who served
 * @param grid in which grid the member was placed then, if in any
 * @param confirmedBy opaque id of who confirmed it, as of {@link Actor#who}
 * @param reversal which record this entry reverses and why, when it is a reversing one
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

    /** Whose service, by the member's report. */
    public static final Index<ServiceRecord, String> REPORT = Index.one(
            "report", ValueType.TEXT, service -> service.form().report().value());

    /** Whose service; that somebody does such service tells a political status. */
    public static final Index<ServiceRecord, String> PERSON = Index.<ServiceRecord, String>one(
                    "person", ValueType.TEXT, service -> service.person().value())
            .unreported();

    /** What was done. */
    public static final Index<ServiceRecord, String> CATEGORY = Index.one(
            "category", ValueType.TEXT, service -> service.form().category().name());

    /** In which grid. */
    public static final Index<ServiceRecord, String> GRID =
            Index.optional("grid", ValueType.TEXT, service -> service.grid().map(Id::value));

    /** When. */
    public static final Index<ServiceRecord, LocalDate> DAY =
            Index.one("served_on", ValueType.DAY, service -> service.form().day());

    /** How many minutes, for sums: negative for a reversing entry. */
    public static final Index<ServiceRecord, Long> MINUTES = Index.one(
            "minutes",
            ValueType.NUMBER,
            service -> (long) service.sign() * service.form().minutes());

    /** A record is reversed once. */
    public static final Index<ServiceRecord, String> REVERSES = Index.<ServiceRecord, String>optional(
                    "reverses",
                    ValueType.TEXT,
                    service -> service.reversal().map(found -> found.of().value()))
            .unique("duty-service-reversed-once");

    /** Its kind of aggregate. */
    public static final Kind<ServiceRecord> KIND = Kind.named(
                    "duty_service", 1, ServiceRecord.class, service -> Ref.of(service.community, service.id))
            .index(REPORT)
            .index(PERSON)
            .index(CATEGORY)
            .index(GRID)
            .index(DAY)
            .index(MINUTES)
            .index(REVERSES)
            .events(ServiceRecordEvent.class)
            .build();

    /** Records a service of a member; who records it confirms it. */
    static Decision<ServiceRecord> record(
            DivisionCode community,
            Id<ServiceRecord> id,
            DutyMember member,
            ServiceForm form,
            Collection<ServiceRecord> others,
            List<DutyFeedback> feedback,
            Actor actor,
            LocalDate today) {
        Id<Person> person = member.person();
        ServiceRules.Recording facts = new ServiceRules.Recording(
                form,
                new ServiceRules.Serving(member.status(), member.reportedOn(), form.day()),
                new ServiceRules.Dated(form.day(), today),
                new ServiceRules.Confirming(actor, person),
                new ServiceRules.Booking(form.slot(id), slots(others)));
        return new Inspection()
                .found(ServiceRules.RECORDING.check(facts))
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
     * What a reversing entry says (冲销).
     *
     * @param of the record that counts no more
     * @param reason why
     */
    public record Reversal(Id<ServiceRecord> of, String reason) {}
}
