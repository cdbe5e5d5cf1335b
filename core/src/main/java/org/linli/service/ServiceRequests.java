package org.linli.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.charter.Charter;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.code.StepReason;
import org.linli.community.Organisation;
import org.linli.feature.Watch;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Question;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.storage.Selection;
import org.linli.work.CivilYears;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Sheet;
import org.linli.work.UnitOfWork;

/**
 * Requests for services of the catalogue, until they are accepted or refused (办件受理). Immutable, for use by any thread.
 *
 * <p>A request is confidential: besides the community's office only the person who asks sees its {@linkplain ServiceCard card}.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and with {@code
 * not-found}, once for each, when something that it names is not registered. Every command but submitting is refused with
 * {@code service-step} when the request's status does not allow it, and as {@link org.linli.calendar.Deadline#start}; a step that
 * came late has the warning {@code deadline-met-late}.
 */
public final class ServiceRequests {
    private static final Commands<ServiceRequest> REQUESTS =
            Commands.of("serviceRequests", ServiceRequest.class, Role.OFFICE);

    private static final Command<ServiceRequest> SUBMIT = REQUESTS.fact("submit", Submit.class);
    static final Command<ServiceRequest> ACCEPT = REQUESTS.command("accept", Which.class);
    private static final Command<ServiceRequest> ACCEPT_LACKING = REQUESTS.command("acceptLacking", Papers.class);
    private static final Command<ServiceRequest> DEMAND = REQUESTS.command("demand", Papers.class);
    static final Command<ServiceRequest> HAND_IN = REQUESTS.fact("handIn", Papers.class);
    private static final Command<ServiceRequest> REJECT = REQUESTS.command("reject", Reject.class);
    private static final Command<ServiceRequest> WITHDRAW = REQUESTS.fact("withdraw", Explain.class);
    private static final Command<ServiceRequest> CORRECT = REQUESTS.fact("correct", Correct.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS =
            List.of(SUBMIT, ACCEPT, ACCEPT_LACKING, DEMAND, HAND_IN, REJECT, WITHDRAW, CORRECT);

    private static final Question FIND = REQUESTS.question("find");
    private static final Question CARD =
            REQUESTS.question("card").by(Role.OFFICE_AND_SELF).within(Relation.SELF);
    private static final Question OF_PERSON =
            REQUESTS.question("ofPerson").by(Role.OFFICE_AND_SELF).within(Relation.SELF);
    private static final Question NUMBERED = REQUESTS.question("numbered");
    private static final Question OF_CLERK = REQUESTS.question("ofClerk");
    private static final Question LIST = REQUESTS.question("list");
    private static final Question DUE = REQUESTS.question("due");
    private static final Question ATTENTION = REQUESTS.question("attention");

    static final Watch WATCH = Watch.of(ATTENTION, OpenRequests::attention);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS =
            List.of(FIND, CARD, OF_PERSON, NUMBERED, OF_CLERK, LIST, DUE, ATTENTION);

    static final Sheet<ServiceRequest> SHEET = Sheet.of("serviceRequests", ServiceRequest.KIND)
            .ordered(ServiceRequest.RECEIVED_ON)
            .filtered(ServiceRequest.STATUS, ServiceRequest.ITEM);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public ServiceRequests(Office office) {
        this.office = office;
    }

    /**
     * Registers a request (登记办件). What the catalogue promises today is promised to it, and its clocks run from the day on which it was
     * received, by the charter in force today.
     *
     * @param item the item of the catalogue
     * @param form who asks for what
     * @return the request, with the warnings {@code service-audience} and {@code calendar-provisional}; refused with {@code
     *     service-item-closed}, {@code organisation-closed}, {@code person-held}, {@code service-number-taken}, {@code
     *     service-received-day}, {@code service-paper-listed}, what is wrong in the texts, and {@code workday-calendar-explicit}
     */
    public Decision<ServiceRequest> submit(Id<ServiceItem> item, ServiceRequestForm form) {
        return office.command(SUBMIT, new Submit(item, form), work -> {
            named(work, form, Optional.empty()).open(ServiceItem.KIND, item).orRefuse();
            // The request keeps the charter of today, and its findings cite that one.
            Charter charter = work.charter(work.charter().version());
            return work.save(
                    ServiceRequest.KIND,
                    ServiceCourse.submit(
                            work.community(),
                            work.newId(),
                            work.require(ServiceItem.KIND, item),
                            form,
                            ServiceMoment.of(work, charter)));
        });
    }

    /**
     * Accepts a request (受理).
     *
     * @param request its id
     * @return the request, with the warnings {@code service-complete} and {@code service-mandate}; refused with {@code
     *     assistance-mandate}
     */
    public Decision<ServiceRequest> accept(Id<ServiceRequest> request) {
        return office.command(
                ACCEPT, new Which(request), work -> OpenRequests.advance(work, request, ServiceCourse::accept));
    }

    /**
     * Accepts a request of which papers follow (容缺受理). The requester was told of them: asking for them later is no second demand.
     *
     * @param request its id
     * @param papers the papers that follow, by the names of the catalogue
     * @return the request, with the warnings {@code service-complete} for others that are missing and {@code service-mandate}; refused
     *     with {@code service-paper-listed} and {@code assistance-mandate}
     */
    public Decision<ServiceRequest> acceptLacking(Id<ServiceRequest> request, Set<String> papers) {
        return office.command(
                ACCEPT_LACKING,
                new Papers(request, papers),
                work -> OpenRequests.advance(
                        work, request, (before, moment) -> ServiceCourse.acceptLacking(before, papers, moment)));
    }

    /**
     * Tells the requester of everything that is missing (一次性告知). Begin with {@link ServiceRequest#missingPapers()}. While the requester
     * brings it, the clocks of the request stand still, but for those that are overdue, and it is in no clerk's list.
     *
     * @param request its id
     * @param papers the papers that are asked for, by the names of the catalogue
     * @return the request, with the warnings {@code told-in-one-go} and {@code service-not-again}; refused with {@code
     *     service-paper-listed} and {@code service-paper-named}
     */
    public Decision<ServiceRequest> demand(Id<ServiceRequest> request, Set<String> papers) {
        return office.command(
                DEMAND,
                new Papers(request, papers),
                work -> OpenRequests.advance(
                        work, request, (before, moment) -> ServiceCourse.demand(before, papers, moment)));
    }

    /**
     * Records that the requester has brought what was missing (补交材料). The request comes back to who answers for its item now, also from a
     * unit to which it was passed on, with the same number and the same first day.
     *
     * @param request its id
     * @param papers the papers that were brought, by the names of the catalogue
     * @return the request; refused with {@code service-paper-listed}
     */
    public Decision<ServiceRequest> handIn(Id<ServiceRequest> request, Set<String> papers) {
        return office.command(
                HAND_IN,
                new Papers(request, papers),
                work -> OpenRequests.advance(
                        work, request, (before, moment) -> ServiceCourse.handIn(before, papers, moment)));
    }

    /**
     * Refuses a request, with reason and route (不予受理、不予办理).
     *
     * @param request its id
     * @param refusal why, and where the requester can go instead
     * @return the request; refused with what is wrong in the texts
     */
    public Decision<ServiceRequest> reject(Id<ServiceRequest> request, ServiceRefusal refusal) {
        return office.command(
                REJECT,
                new Reject(request, refusal),
                work -> OpenRequests.advance(
                        work, request, (before, moment) -> ServiceCourse.reject(before, refusal, moment)));
    }

    /**
     * Records that the requester has withdrawn a request (撤回).
     *
     * @param request its id
     * @param reason why
     * @return the request; refused with what is wrong in the reason
     */
    public Decision<ServiceRequest> withdraw(Id<ServiceRequest> request, String reason) {
        return office.command(
                WITHDRAW,
                new Explain(request, reason),
                work -> OpenRequests.advance(
                        work,
                        request,
                        (before, moment) -> new ServiceChange(before, ServiceStep.WITHDRAW, moment)
                                .noted("reason", reason)
                                .decide()));
    }

    /**
     * Corrects what was registered wrongly (更正办件登记). The request stands as before, and its clocks as if it had always been right. What was
     * registered, and the reason, are kept in the request. A request for a wrong item, or
     * of a wrong requester, is withdrawn and submitted anew.
     *
     * @param request its id
     * @param form what is right; begin with {@link ServiceRequest#form()}
     * @param reason why
     * @return the request, with the warnings {@code service-audience}, and {@code service-mandate} and {@code assistance-mandate} once it
     *     was accepted; refused with {@code service-same-requester}, as {@link #submit}, but for its item, and for its reason
     */
    public Decision<ServiceRequest> correct(Id<ServiceRequest> request, ServiceRequestForm form, String reason) {
        return office.command(CORRECT, new Correct(request, form, reason), work -> {
            named(work, form, work.find(ServiceRequest.KIND, request).map(ServiceRequest::form))
                    .a(ServiceRequest.KIND, request)
                    .orRefuse();
            ServiceItem item = work.require(
                    ServiceItem.KIND, work.require(ServiceRequest.KIND, request).item());
            return OpenRequests.advance(
                    work, request, (before, moment) -> ServiceCourse.correct(before, item, form, reason, moment));
        });
    }

    /**
     * One request, with all that was noted.
     *
     * @param request its id
     * @return it; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<ServiceRequest> find(Id<ServiceRequest> request) {
        LocalDate today = office.today();
        return office.ask(FIND, () -> office.read(view -> OpenRequests.find(view, request, today)));
    }

    /**
     * One request as the person sees it who asks (办件告知单).
     *
     * @param request its id
     * @return its card; refused with {@code actor-may-not}, {@code actor-not-related} and {@code not-found}
     */
    public Decision<ServiceCard> card(Id<ServiceRequest> request) {
        LocalDate today = office.today();
        return office.ask(
                CARD,
                new Which(request),
                () -> office.read(
                        view -> OpenRequests.find(view, request, today).map(ServiceCard::of)));
    }

    /**
     * What a person has asked for (本人办件).
     *
     * @param person who
     * @return a card for each request; refused with {@code actor-may-not} and {@code actor-not-related}
     */
    public Decision<List<ServiceCard>> ofPerson(Id<Person> person) {
        LocalDate today = office.today();
        return office.ask(
                OF_PERSON,
                (view, role, day) -> Set.of(person),
                () ->
                        Decision.accepted(office.read(view -> OpenRequests.of(
                                        view,
                                        view.list(view.all(ServiceRequest.KIND).where(ServiceRequest.PERSON, person)),
                                        today)
                                .stream()
                                .map(ServiceCard::of)
                                .toList())));
    }

    /**
     * The request with a number.
     *
     * @param number its number, in any spelling
     * @return the request, if there is one; refused with {@code actor-may-not} and what is wrong in the number
     */
    public Decision<Optional<ServiceRequest>> numbered(String number) {
        LocalDate today = office.today();
        return office.ask(
                NUMBERED,
                () -> PlainText.require("requestNumber", number, ServiceRequestForm.MAX_NUMBER)
                        .then(read ->
                                Decision.accepted(office.read(view -> OpenRequests.numbered(view, read, today)))));
    }

    /**
     * What waits at the desk for the person who answers for its item now (本岗待办). What the requester has to complete, and what a unit deals
     * with, is not among it.
     *
     * @param clerk who answers
     * @return the requests, what was received first in front; refused with {@code actor-may-not}
     */
    public Decision<List<ServiceRequest>> ofClerk(Id<Person> clerk) {
        LocalDate today = office.today();
        return office.ask(
                OF_CLERK, () -> Decision.accepted(office.read(view -> OpenRequests.ofClerk(view, clerk, today))));
    }

    /**
     * Requests, filtered by {@link ServiceRequest#STATUS} or {@link ServiceRequest#ITEM}, ordered by {@link
     * ServiceRequest#RECEIVED_ON} (办件台账).
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<ServiceRequest>> list(Selection<ServiceRequest> wanted, Paging paging) {
        LocalDate today = office.today();
        return office.ask(
                LIST, () -> SHEET.page(office, wanted, paging, (view, found) -> OpenRequests.of(view, found, today)));
    }

    /**
     * Which clocks ask for something at an instant (到期提醒). Nothing ticks by itself: the host asks when it likes.
     *
     * @param asOf when
     * @return each clock that is yellow or red, what is due first in front
     */
    public Decision<List<DueRequest>> due(Instant asOf) {
        Instant at = CivilYears.compared(asOf);
        LocalDate today = office.today();
        return office.ask(DUE, () -> Decision.accepted(office.read(view -> OpenRequests.due(view, at, today))));
    }

    /**
     * What is overdue now (超期提醒).
     *
     * @return the warnings {@code told-in-time} and {@code service-overdue}; empty when all is well
     */
    public Decision<List<Finding>> attention() {
        return WATCH.ask(office);
    }

    /** Only a requester who was not named before is looked at. */
    private static Needs named(UnitOfWork work, ServiceRequestForm form, Optional<ServiceRequestForm> before) {
        Optional<Id<Person>> person = Needs.anew(form.person(), before.flatMap(ServiceRequestForm::person));
        Optional<Id<Organisation>> organisation =
                Needs.anew(form.organisation(), before.flatMap(ServiceRequestForm::organisation));
        return work.needs()
                .maybe(Person.KIND, person)
                .unless(person.flatMap(who -> PersonFiles.hold(work, who)))
                .maybeOpen(Organisation.KIND, organisation);
    }

    private record Submit(Id<ServiceItem> item, ServiceRequestForm form) {}

    private record Which(Id<ServiceRequest> request) implements ServiceTies.OfRequest {}

    private record Papers(Id<ServiceRequest> request, Set<String> papers) {}

    private record Reject(Id<ServiceRequest> request, ServiceRefusal refusal) {}

    private record Explain(Id<ServiceRequest> request, String reason) implements StepReason {}

    private record Correct(Id<ServiceRequest> request, ServiceRequestForm form, String reason) implements Reasoned {}
}
