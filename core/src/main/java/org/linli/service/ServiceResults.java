package org.linli.service;

import java.util.List;
import org.linli.code.StepReason;
import org.linli.community.Organisation;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.work.Office;

/**
 * How requests that were accepted are dealt with, done and rated (办件办理与评价). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, with {@code
 * not-found}, once for each, when something that it names is not registered, with {@code service-step} when the request's status
 * does not allow it, and as {@link org.linli.calendar.Deadline#start}; a step that came late has the warning {@code
 * deadline-met-late}.
 */
public final class ServiceResults {
    private static final Commands<ServiceRequest> RESULTS =
            Commands.of("serviceResults", ServiceRequest.class, Role.OFFICE);

    private static final Command<ServiceRequest> HANDLE = RESULTS.command("handle", Which.class);
    static final Command<ServiceRequest> TRANSFER = RESULTS.fact("transfer", Transfer.class);
    private static final Command<ServiceRequest> TAKE_BACK = RESULTS.fact("takeBack", TakeBack.class);
    static final Command<ServiceRequest> FINISH = RESULTS.fact("finish", Finish.class);
    private static final Command<ServiceRequest> RATE =
            RESULTS.fact("rate", Rate.class).by(Role.OFFICE_AND_SELF).within(Relation.SELF);
    static final Command<ServiceRequest> CALL_BACK = RESULTS.fact("callBack", Finish.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(HANDLE, TRANSFER, TAKE_BACK, FINISH, RATE, CALL_BACK);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public ServiceResults(Office office) {
        this.office = office;
    }

    /**
     * Begins to deal with a request at the desk (开始办理).
     *
     * @param request its id
     * @return the request
     */
    public Decision<ServiceRequest> handle(Id<ServiceRequest> request) {
        return office.command(
                HANDLE,
                new Which(request),
                work -> OpenRequests.advance(
                        work,
                        request,
                        (before, moment) -> new ServiceChange(before, ServiceStep.HANDLE, moment).decide()));
    }

    /**
     * Passes a request on to the unit that answers from now on (转办). What was promised to the requester runs on.
     *
     * @param request its id
     * @param unit who answers
     * @param workingDays in how many working days
     * @return the request, with the warning {@code service-unit-in-time}; refused with {@code organisation-closed} and {@code
     *     service-days}
     */
    public Decision<ServiceRequest> transfer(Id<ServiceRequest> request, Id<Organisation> unit, int workingDays) {
        return office.command(TRANSFER, new Transfer(request, unit, workingDays), work -> {
            work.needs()
                    .a(ServiceRequest.KIND, request)
                    .open(Organisation.KIND, unit)
                    .orRefuse();
            return OpenRequests.advance(
                    work, request, (before, moment) -> ServiceCourse.transfer(before, unit, workingDays, moment));
        });
    }

    /**
     * Records that a unit has given a request back (退回): it is with the desk again, and the unit's clock ends. What was promised to the
     * requester runs on.
     *
     * @param request its id
     * @param reason why
     * @return the request; refused with {@code service-at-unit} when no unit has it, and with what is wrong in the reason
     */
    public Decision<ServiceRequest> takeBack(Id<ServiceRequest> request, String reason) {
        return office.command(
                TAKE_BACK,
                new TakeBack(request, reason),
                work -> OpenRequests.advance(
                        work, request, (before, moment) -> ServiceCourse.takeBack(before, reason, moment)));
    }

    /**
     * Records that a request is done (办结).
     *
     * @param request its id
     * @param result what came of it
     * @return the request; refused with what is wrong in the result
     */
    public Decision<ServiceRequest> finish(Id<ServiceRequest> request, String result) {
        return office.command(
                FINISH,
                new Finish(request, result),
                work -> OpenRequests.advance(
                        work,
                        request,
                        (before, moment) -> new ServiceChange(before, ServiceStep.FINISH, moment)
                                .noted("result", result)
                                .decide()));
    }

    /**
     * Records what the requester says of the service, once (好差评). After a bad rating the requester is to be called back.
     *
     * @param request its id
     * @param opinion what
     * @return the request, for its requester without what the desk has noted; refused with {@code actor-not-related} and what is wrong in the comment
     */
    public Decision<ServiceRequest> rate(Id<ServiceRequest> request, ServiceOpinion opinion) {
        Decision<ServiceRequest> rated = office.command(
                RATE,
                new Rate(request, opinion),
                work -> OpenRequests.advance(
                        work, request, (before, moment) -> ServiceCourse.rate(before, opinion, moment)));
        return office.actor().role() == Role.SELF ? rated.map(ServiceRequest::asSeenByRequester) : rated;
    }

    /**
     * Records what came of calling a requester back after a bad rating (差评回访).
     *
     * @param request its id
     * @param result what came of it
     * @return the request; refused with {@code service-call-back} and what is wrong in the result
     */
    public Decision<ServiceRequest> callBack(Id<ServiceRequest> request, String result) {
        return office.command(
                CALL_BACK,
                new Finish(request, result),
                work -> OpenRequests.advance(
                        work, request, (before, moment) -> ServiceCourse.callBack(before, result, moment)));
    }

    private record Which(Id<ServiceRequest> request) {}

    private record Transfer(Id<ServiceRequest> request, Id<Organisation> unit, int workingDays) {}

    private record TakeBack(Id<ServiceRequest> request, String reason) implements StepReason {}

    private record Finish(Id<ServiceRequest> request, String result) implements ServiceTies.WithResult {}

    private record Rate(Id<ServiceRequest> request, ServiceOpinion opinion) implements ServiceTies.OfRequest {}
}
