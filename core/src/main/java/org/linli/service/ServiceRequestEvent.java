package org.linli.service;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.linli.community.Organisation;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to requests (办件流转). Persons who ask, and what people wrote, stand in the request alone. */
public sealed interface ServiceRequestEvent extends Event {
    /** {@return the request} */
    Id<ServiceRequest> request();

    /**
     * It was submitted (提交).
     *
     * @param request its id
     * @param item the item of the catalogue
     * @param now what was registered
     * @param charter version of the charter by which its clocks run
     */
    record RequestSubmitted(Id<ServiceRequest> request, Id<ServiceItem> item, Registered now, int charter)
            implements ServiceRequestEvent {}

    /**
     * A step was taken that is told by its name (流转).
     *
     * @param request its id
     * @param step which
     * @param status how it stands
     */
    record RequestAdvanced(Id<ServiceRequest> request, ServiceStep step, ServiceStatus status)
            implements ServiceRequestEvent {}

    /**
     * The requester was told what is missing (一次性告知).
     *
     * @param request its id
     * @param papers the papers that were asked for, by name
     */
    record PapersDemanded(Id<ServiceRequest> request, Set<String> papers) implements ServiceRequestEvent {
        /** Copies the set. */
        public PapersDemanded {
            papers = Set.copyOf(papers);
        }
    }

    /**
     * The requester has brought what was missing (补交材料).
     *
     * @param request its id
     * @param papers the papers that were brought, by name
     */
    record PapersHandedIn(Id<ServiceRequest> request, Set<String> papers) implements ServiceRequestEvent {
        /** Copies the set. */
        public PapersHandedIn {
            papers = Set.copyOf(papers);
        }
    }

    /**
     * It was passed on to a unit (转办).
     *
     * @param request its id
     * @param unit who answers
     * @param workingDays in how many working days
     */
    record RequestTransferred(Id<ServiceRequest> request, Id<Organisation> unit, int workingDays)
            implements ServiceRequestEvent {}

    /**
     * The requester has rated it (评价).
     *
     * @param request its id
     * @param rating how
     */
    record RequestRated(Id<ServiceRequest> request, ServiceRating rating) implements ServiceRequestEvent {}

    /**
     * What was registered wrongly was corrected (更正). The reason, and what was written, stand in the request alone.
     *
     * @param request its id
     * @param was what was registered
     * @param now what is right
     * @param textsChanged whether the requester, or what was written, was corrected too
     */
    record RequestCorrected(Id<ServiceRequest> request, Registered was, Registered now, boolean textsChanged)
            implements ServiceRequestEvent {}

    /**
     * What was registered, without a person who asks and what was written.
     *
     * @param number its number
     * @param organisation the organisation that asks, if it is one
     * @param agent who acts for the requester, if another does
     * @param mandatedOn when the requester has mandated that, where it is on record
     * @param channel how it came
     * @param receivedOn when it was received
     * @param papers the papers that were brought, by name
     */
    record Registered(
            String number,
            Optional<Id<Organisation>> organisation,
            Optional<ServiceAgent> agent,
            Optional<LocalDate> mandatedOn,
            ServiceChannel channel,
            LocalDate receivedOn,
            Set<String> papers) {
        /** Copies the set. */
        public Registered {
            papers = Set.copyOf(papers);
        }

        static Registered of(ServiceRequestForm form) {
            return new Registered(
                    form.number(),
                    form.organisation(),
                    form.agent(),
                    form.mandate().map(ServiceMandate::givenOn),
                    form.channel(),
                    form.receivedOn(),
                    form.papers());
        }
    }
}
