package org.linli.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.charter.Charter;
import org.linli.code.DivisionCode;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.needs.capacity.Booking;
import org.linli.needs.capacity.Capacity;
import org.linli.needs.capacity.Occupancy;
import org.linli.needs.capacity.Window;

/** Needs and resources that tests begin with. */
final class NeedSample {
    static final LocalDate DAY = LocalDate.of(2022, 9, 1);
    static final DivisionCode HOME = DivisionCode.of("350603005004");
    static final Actor SECRETARY = Actor.of(Id.of("secretary"), Role.COMMUNITY_SECRETARY);
    static final NeedTerms TERMS = Charter.national(DAY).terms(NeedTerms.TERMS, DAY);
    static final NeedForm FORM = NeedForm.of(Requester.community(), "税务", "小微企业税收优惠政策讲解");
    static final ResourceForm OFFER = ResourceForm.of("税收政策宣讲", "税务", Capacity.atOnce(4), Period.from(DAY));

    private NeedSample() {}

    static NeedRules.Asked asked(NeedForm form) {
        return new NeedRules.Asked(form, DAY);
    }

    static ClaimRules.Claiming claiming(NeedForm form, ResourceForm resource, long amount) {
        return claiming(form, resource, booking(amount, 1, 2));
    }

    static ClaimRules.Claiming claiming(NeedForm form, ResourceForm resource, Booking booking) {
        return new ClaimRules.Claiming(form, resource, booking, DAY);
    }

    static ClaimRules.Load load(int open) {
        return new ClaimRules.Load(new ClaimRules.Offering("税务支部", true), open, TERMS);
    }

    static Window days(int from, int until) {
        return Window.days(DAY.withDayOfMonth(from), DAY.withDayOfMonth(until));
    }

    static Booking booking(long amount, int from, int until) {
        return new Booking(amount, days(from, until));
    }

    static ResourceRules.Reserving reserving(Booking asked, Booking... booked) {
        return new ResourceRules.Reserving(
                new Occupancy(Capacity.atOnce(4), List.of(booked)),
                Period.between(DAY, DAY.plusMonths(1)),
                Optional.of(asked),
                List.of());
    }

    static Resource resource() {
        return Resource.offer(
                        HOME,
                        Id.of("r1"),
                        Id.of("branch"),
                        OFFER,
                        new ClaimRules.Offering("税务支部", true),
                        new NeedRules.Place(true, TERMS),
                        DAY)
                .orElseThrow()
                .validate(new ClaimRules.Offering("税务支部", true))
                .orElseThrow();
    }
}
