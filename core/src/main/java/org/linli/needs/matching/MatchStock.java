package org.linli.needs.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.needs.ClaimRules;
import org.linli.needs.Need;
import org.linli.needs.Resource;
import org.linli.needs.ResourceRules;
import org.linli.needs.capacity.Booking;
import org.linli.needs.capacity.Occupancy;

/** What is free of resources while a plan grows: what is reserved, and what the plan has given away. Not for use by several threads. */
final class MatchStock {
    private final LocalDate today;
    private final Map<Id<Resource>, List<Booking>> given = new HashMap<>();
    private final Map<Id<PartyOrganisation>, Integer> taken = new HashMap<>();

    MatchStock(LocalDate today) {
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    void give(Need need, MatchOffer offer) {
        Id<Resource> resource = offer.resource().id();
        given.computeIfAbsent(resource, any -> new ArrayList<>()).add(offer.booking(need.form(), today));
        taken.merge(offer.resource().member(), 1, Integer::sum);
    }

    /** How many more needs a resource can take at most, whatever they ask for. */
    int most(MatchOffer offer) {
        int kept = Resource.MAX_RESERVATIONS - occupancy(offer).bookings().size();
        int claims = offer.load().terms().openClaimsMax() - load(offer).open();
        return Math.max(0, Math.min(kept, claims));
    }

    Occupancy occupancy(MatchOffer offer) {
        Occupancy reserved = offer.resource().occupancy();
        List<Booking> more = given.getOrDefault(offer.resource().id(), List.of());
        return more.isEmpty()
                ? reserved
                : new Occupancy(
                        reserved.capacity(),
                        Stream.concat(reserved.bookings().stream(), more.stream())
                                .toList());
    }

    /** Why a resource cannot serve a need. */
    Optional<Finding> whyNot(Need need, MatchOffer offer) {
        Booking booking = offer.booking(need.form(), today);
        ClaimRules.Claiming claiming =
                new ClaimRules.Claiming(need.form(), offer.resource().form(), booking, today);
        return Stream.<Supplier<Optional<Finding>>>of(
                        () -> ClaimRules.CATEGORY.check(claiming),
                        () -> ClaimRules.MEMBER_ACTIVE.check(offer.load().offering()),
                        () -> ClaimRules.PAST.check(claiming),
                        () -> ClaimRules.TIME.check(claiming),
                        () -> reserving(offer, booking),
                        () -> ClaimRules.OPEN_CLAIMS.check(load(offer)))
                .flatMap(rule -> rule.get().stream())
                .findFirst();
    }

    /** Whether any need at all can be served with a resource. */
    boolean isOpen(MatchOffer offer) {
        return ClaimRules.MEMBER_ACTIVE.check(offer.load().offering()).isEmpty() && most(offer) > 0;
    }

    private Optional<Finding> reserving(MatchOffer offer, Booking booking) {
        ResourceRules.Reserving reserving = ResourceRules.Reserving.of(
                occupancy(offer), offer.resource().form().availability(), booking);
        return Stream.of(ResourceRules.WINDOW, ResourceRules.MANY, ResourceRules.CAPACITY)
                .flatMap(rule -> rule.check(reserving).stream())
                .findFirst();
    }

    private ClaimRules.Load load(MatchOffer offer) {
        ClaimRules.Load before = offer.load();
        return new ClaimRules.Load(
                before.offering(),
                before.open() + taken.getOrDefault(offer.resource().member(), 0),
                before.terms());
    }
}
