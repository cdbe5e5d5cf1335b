package org.linli.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.linli.calendar.WorkCalendar;
import org.linli.clock.TrackedClock;
import org.linli.clock.TrackedClocks;
import org.linli.clock.TrackedDuty;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.community.CommunityNames;
import org.linli.community.Organisation;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle;
import org.linli.person.Person;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.PersonalTexts;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A request for a service of the catalogue (办件). What is written about it is sealed under the requester's key, where the requester is a
 * person.
 *
 * @param community the community
 * @param id its id there
 * @param item the item of the catalogue
 * @param promise what the catalogue promised when it was submitted
 * @param form how it was registered
 * @param charter version of the charter by which its clocks run; 0 for the national one
 * @param status how it stands
 * @param unit the unit to which it was passed on, if it was
 * @param rating what the requester says of the service, once rated
 * @param clocks by when what is to be done
 * @param steps every step that was taken, oldest first
 */
public record ServiceRequest(
        DivisionCode community,
        Id<ServiceRequest> id,
        Id<ServiceItem> item,
        ServicePromise promise,
        ServiceRequestForm form,
        int charter,
        ServiceStatus status,
        Optional<Id<Organisation>> unit,
        Optional<ServiceRating> rating,
        TrackedClocks clocks,
        List<ServiceTaken> steps) {
    /** The longest reason, result or note. */
    public static final int MAX_NOTE = 1000;

    /** What may happen to it. */
    public static final LifeCycle<ServiceStatus, ServiceStep> LIFE_CYCLE = ServiceLifeCycle.table();

    /** Its number. */
    public static final Column<ServiceRequest, String> NUMBER =
            Column.one("number", ValueType.TEXT, request -> request.form().number());

    /** Its number as it is compared; no two requests of a community have the same. */
    public static final Index<ServiceRequest, String> NUMBER_KEY = Index.<ServiceRequest, String>one(
                    "number_key", ValueType.TEXT, request -> key(request.form().number()))
            .unique("service-number-taken")
            .unreported();

    /** How it stands. */
    public static final Index<ServiceRequest, ServiceStatus> STATUS =
            Index.one("status", ValueType.of(ServiceStatus.class), ServiceRequest::status);

    /** The item of the catalogue. */
    public static final Index<ServiceRequest, Id<ServiceItem>> ITEM =
            Index.one("item", ValueType.id(), ServiceRequest::item);

    /** The day on which it was received. */
    public static final Index<ServiceRequest, LocalDate> RECEIVED_ON =
            Index.one("received_on", ValueType.DAY, request -> request.form().receivedOn());

    /** The day on which it was done. */
    public static final Index<ServiceRequest, LocalDate> DONE_ON = Index.optional(
            "done_on",
            ValueType.DAY,
            request -> request.last(ServiceStep.FINISH).map(ServiceTaken::on));

    /** The day on which it was rated. */
    public static final Index<ServiceRequest, LocalDate> RATED_ON = Index.optional(
            "rated_on", ValueType.DAY, request -> request.last(ServiceStep.RATE).map(ServiceTaken::on));

    /** When it asks for a reminder next, while a clock runs; while the requester brings what is missing, of what is overdue alone. */
    public static final Index<ServiceRequest, Instant> REMINDS_AT = Index.optional(
            "reminds_at", ValueType.INSTANT, request -> request.clocks().nextReminder());

    /** The item, while the request is open. */
    static final Index<ServiceRequest, Id<ServiceItem>> OPEN_ITEM = Index.<ServiceRequest, Id<ServiceItem>>optional(
                    "open_item", ValueType.id(), request -> request.whileOpen(Optional.of(request.item())))
            .unreported();

    /** The unit to which it was passed on, while it is open. */
    public static final Index<ServiceRequest, Id<Organisation>> OPEN_AT =
            Index.optional("open_at", ValueType.id(), request -> request.whileOpen(request.unit()));

    /** The organisation that asks, while the request is open. */
    static final Index<ServiceRequest, Id<Organisation>> OPEN_OF = Index.<ServiceRequest, Id<Organisation>>optional(
                    "open_of",
                    ValueType.id(),
                    request -> request.whileOpen(request.form().organisation()))
            .unreported();

    /** Who asks. */
    static final Index<ServiceRequest, Id<Person>> PERSON = Index.<ServiceRequest, Id<Person>>optional(
                    "person", ValueType.id(), request -> request.form().person())
            .unreported();

    /** How it came. */
    public static final Column<ServiceRequest, ServiceChannel> CHANNEL = Column.one(
            "channel",
            ValueType.of(ServiceChannel.class),
            request -> request.form().channel());

    /** Whether another one acts for the requester. */
    public static final Column<ServiceRequest, Boolean> ON_BEHALF = Column.one(
            "on_behalf", ValueType.FLAG, request -> request.form().agent().isPresent());

    /** Whether it was done in the time that was promised, once it is done. */
    public static final Column<ServiceRequest, Boolean> ON_TIME =
            Column.optional("on_time", ValueType.FLAG, ServiceRequest::doneOnTime);

    /** Whether the requester is satisfied, once it is rated. */
    public static final Column<ServiceRequest, Boolean> SATISFIED = Column.optional(
            "satisfied", ValueType.FLAG, request -> request.rating().map(rating -> !rating.isBad()));

    private static final Column<ServiceRequest, Boolean> REMINDS_PROVISIONAL = Column.one(
            "reminds_provisional", ValueType.FLAG, request -> request.clocks().isProvisional());

    /** Its kind. */
    public static final Kind<ServiceRequest> KIND = Kind.named(
                    "service_request", 1, ServiceRequest.class, request -> Ref.of(request.community, request.id))
            .together(STATUS, RECEIVED_ON)
            .together(ITEM, RECEIVED_ON)
            .naming(ITEM, ServiceItem.NAME_OF)
            .index(RECEIVED_ON)
            .index(NUMBER_KEY)
            .index(DONE_ON)
            .index(RATED_ON)
            .index(REMINDS_AT)
            .index(OPEN_ITEM)
            .index(OPEN_AT)
            .naming(OPEN_AT, CommunityNames.ORGANISATION)
            .index(OPEN_OF)
            .index(PERSON)
            .column(NUMBER)
            .column(REMINDS_PROVISIONAL)
            .column(CHANNEL)
            .column(ON_BEHALF)
            .column(ON_TIME)
            .column(SATISFIED)
            .events(ServiceRequestEvent.class)
            .personal(ServiceRequest::withTexts)
            .build();

    /** Copies the list. */
    public ServiceRequest {
        steps = List.copyOf(steps);
    }

    static String key(String number) {
        return PlainText.searchForm(number);
    }

    /** {@return the papers that the requester has brought, by name} */
    public Set<String> broughtPapers() {
        Set<String> names = new TreeSet<>(form.papers());
        names.addAll(papersOf(ServiceStep.HAND_IN));
        return names;
    }

    /** {@return the papers of which the requester was told that they are missing, or follow, by name} */
    Set<String> toldPapers() {
        Set<String> names = demandedPapers();
        names.addAll(papersOf(ServiceStep.ACCEPT));
        return names;
    }

    /** {@return the papers that were asked for, by name} */
    public Set<String> demandedPapers() {
        return papersOf(ServiceStep.DEMAND);
    }

    /**
     * The papers that are missing, each of which is needed from the start and not given by sharing: what is to be asked for at once.
     *
     * @return their names
     */
    public Set<String> missingPapers() {
        Set<String> names = new TreeSet<>(promise.needed());
        names.removeAll(broughtPapers());
        return names;
    }

    /**
     * The last time that a step was taken.
     *
     * @param step which
     * @return the step; empty when it was never taken
     */
    public Optional<ServiceTaken> last(ServiceStep step) {
        return steps.stream().filter(taken -> taken.step() == step).reduce((before, later) -> later);
    }

    /** The day of its first step after it was submitted: it was received before. */
    Optional<LocalDate> steppedOn() {
        Predicate<ServiceTaken> later =
                taken -> taken.step() != ServiceStep.SUBMIT && taken.step() != ServiceStep.CORRECT;
        return steps.stream().filter(later).findFirst().map(ServiceTaken::on);
    }

    /**
     * The same request, with clocks by what the calendar knows now.
     *
     * @param calendar which days are working days
     * @return the request; this one when no end is provisional
     */
    public ServiceRequest recounted(WorkCalendar calendar) {
        return clocks.isProvisional()
                ? new ServiceRequest(
                        community,
                        id,
                        item,
                        promise,
                        form,
                        charter,
                        status,
                        unit,
                        rating,
                        clocks.recounted(calendar),
                        steps)
                : this;
    }

    private Set<String> papersOf(ServiceStep step) {
        Set<String> names = new TreeSet<>();
        steps.stream().filter(taken -> taken.step() == step).forEach(taken -> names.addAll(taken.papers()));
        return names;
    }

    /** The same as the requester sees it: without what the desk has noted. */
    ServiceRequest asSeenByRequester() {
        return new ServiceRequest(
                community,
                id,
                item,
                promise,
                form,
                charter,
                status,
                unit,
                rating,
                clocks,
                steps.stream().map(ServiceTaken::asSeenByRequester).toList());
    }

    private <T> Optional<T> whileOpen(Optional<T> value) {
        return value.filter(given -> status.isOpen());
    }

    private Optional<Boolean> doneOnTime() {
        return last(ServiceStep.FINISH)
                .flatMap(done -> clocks.last(TrackedDuty.PROMISE))
                .map(TrackedClock::wasLate)
                .map(late -> !late);
    }

    private ServiceRequest withTexts(PersonalTexts.Replacement each) {
        return form.person().map(person -> withTexts(person, each)).orElse(this);
    }

    private ServiceRequest withTexts(Id<Person> person, PersonalTexts.Replacement each) {
        return new ServiceRequest(
                community,
                id,
                item,
                promise,
                withTexts(form, person, each, "form"),
                charter,
                status,
                unit,
                rating,
                clocks,
                IntStream.range(0, steps.size())
                        .mapToObj(i -> steps.get(i).withTexts(person, each, "steps/" + i))
                        .toList());
    }

    static ServiceRequestForm withTexts(
            ServiceRequestForm form, Id<Person> person, PersonalTexts.Replacement each, String field) {
        return form.withTexts(
                each.of(person, field + "/wanted", form.wanted()),
                form.mandate()
                        .map(given ->
                                new ServiceMandate(given.givenOn(), each.of(person, field + "/scope", given.scope()))));
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return "ServiceRequest " + community + "/" + id + ", " + status;
    }
}
