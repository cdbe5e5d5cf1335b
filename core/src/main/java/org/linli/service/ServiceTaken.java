package org.linli.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.community.Organisation;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.storage.PersonalTexts;

/**
 * A step of a request that was taken (流转记录).
 *
 * @param step which
 * @param at when
 * @param by opaque id of the actor, or of the person for whom the actor took it
 * @param papers the papers that were asked for, or brought, by name
 * @param unit the unit to which it was passed on
 * @param workingDays in how many working days that unit answers
 * @param note the reason, result or what else was written; sealed under the requester's key
 * @param route where a requester who was refused can go instead; sealed under the requester's key
 * @param was what was registered, where that was corrected
 */
public record ServiceTaken(
        ServiceStep step,
        Instant at,
        String by,
        List<String> papers,
        Optional<Id<Organisation>> unit,
        Optional<Integer> workingDays,
        Optional<String> note,
        Optional<String> route,
        Optional<ServiceRequestForm> was) {
    /** Copies the list. */
    public ServiceTaken {
        papers = List.copyOf(papers);
    }

    static ServiceTaken of(ServiceStep step, Instant at, String by) {
        return new ServiceTaken(
                step,
                at,
                by,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** {@return the day on which it was taken} */
    public LocalDate on() {
        return ServiceMoment.dayOf(at);
    }

    ServiceTaken naming(Set<String> names) {
        return new ServiceTaken(step, at, by, names.stream().sorted().toList(), unit, workingDays, note, route, was);
    }

    ServiceTaken to(Id<Organisation> other, int days) {
        return new ServiceTaken(step, at, by, papers, Optional.of(other), Optional.of(days), note, route, was);
    }

    ServiceTaken noted(Optional<String> text) {
        return new ServiceTaken(step, at, by, papers, unit, workingDays, text, route, was);
    }

    ServiceTaken routed(Optional<String> text) {
        return new ServiceTaken(step, at, by, papers, unit, workingDays, note, text, was);
    }

    ServiceTaken before(ServiceRequestForm form) {
        return new ServiceTaken(step, at, by, papers, unit, workingDays, note, route, Optional.of(form));
    }

    ServiceTaken withTexts(Id<Person> person, PersonalTexts.Replacement each, String field) {
        return new ServiceTaken(
                step,
                at,
                by,
                papers,
                unit,
                workingDays,
                note.map(text -> each.of(person, field + "/note", text)),
                route.map(text -> each.of(person, field + "/route", text)),
                was.map(form -> ServiceRequest.withTexts(form, person, each, field + "/was")));
    }

    /** The same with what the requester was told, or has said, alone. */
    ServiceTaken asSeenByRequester() {
        boolean told = step == ServiceStep.REJECT || step == ServiceStep.FINISH || step == ServiceStep.RATE;
        return new ServiceTaken(
                step, at, by, papers, unit, workingDays, note.filter(text -> told), route, Optional.empty());
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return step + " at " + at;
    }
}
