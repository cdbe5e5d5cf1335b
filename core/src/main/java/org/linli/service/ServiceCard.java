package org.linli.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.clock.TrackedDuty;
import org.linli.community.Organisation;
import org.linli.kernel.Id;

/**
 * A request as its requester sees it (办件告知单): how it stands, who answers, and by when; without what the desk has noted.
 *
 * @param request its id
 * @param number its number
 * @param item the item of the catalogue
 * @param receivedOn when it was received
 * @param status how it stands
 * @param demanded the papers that were asked for and have not been brought
 * @param unit the unit to which it was passed on, if it was
 * @param due by which day it is done, while it is open and its clock runs
 * @param reason why it was refused, if it was
 * @param route where to go instead, if it was refused
 * @param result what came of it, once it is done
 */
public record ServiceCard(
        Id<ServiceRequest> request,
        String number,
        Id<ServiceItem> item,
        LocalDate receivedOn,
        ServiceStatus status,
        List<String> demanded,
        Optional<Id<Organisation>> unit,
        Optional<LocalDate> due,
        Optional<String> reason,
        Optional<String> route,
        Optional<String> result) {
    /** Copies the list. */
    public ServiceCard {
        demanded = List.copyOf(demanded);
    }

    static ServiceCard of(ServiceRequest request) {
        Set<String> brought = request.broughtPapers();
        return new ServiceCard(
                request.id(),
                request.form().number(),
                request.item(),
                request.form().receivedOn(),
                request.status(),
                request.demandedPapers().stream()
                        .filter(paper -> !brought.contains(paper))
                        .toList(),
                request.unit(),
                request.clocks()
                        .open(TrackedDuty.PROMISE)
                        .filter(clock -> request.status() != ServiceStatus.SUPPLEMENT)
                        .map(clock -> clock.deadline().lastDay()),
                request.last(ServiceStep.REJECT).flatMap(ServiceTaken::note),
                request.last(ServiceStep.REJECT).flatMap(ServiceTaken::route),
                request.last(ServiceStep.FINISH).flatMap(ServiceTaken::note));
    }

    /** Leaves out what was written. */
    @Override
    public String toString() {
        return "card of " + number + ", " + status;
    }
}
