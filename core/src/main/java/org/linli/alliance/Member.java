package org.linli.alliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.community.CommunityNames;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle;
import org.linli.kernel.Period;
import org.linli.person.Person;
import org.linli.storage.Column;
import org.linli.storage.Part;
import org.linli.storage.ValueType;

/**
 * A party organisation in the alliance (成员单位).
 *
 * @param partyOrganisation which
 * @param memberships the spans during which it has belonged to the alliance, oldest first, none touching the next; the last
 *     is open while the member is active or suspended, and no other. A membership that ended on the day on which it began
 *     leaves none
 * @param agreement from which day until which its latest agreement runs
 * @param contact who speaks for it (联络员)
 * @param status how the membership stands
 */
public record Member(
        Id<PartyOrganisation> partyOrganisation,
        List<Period> memberships,
        Period agreement,
        Id<Person> contact,
        MemberStatus status) {
    /** What may happen to a membership. */
    public static final LifeCycle<MemberStatus, MemberStep> LIFE_CYCLE = LifeCycle.<MemberStatus, MemberStep>empty()
            .allow(MemberStatus.ACTIVE, MemberStep.RENEW, MemberStatus.ACTIVE)
            .allow(MemberStatus.ACTIVE, MemberStep.SUSPEND, MemberStatus.SUSPENDED)
            .allow(MemberStatus.ACTIVE, MemberStep.WITHDRAW, MemberStatus.WITHDRAWN)
            .allow(MemberStatus.ACTIVE, MemberStep.EXPIRE, MemberStatus.EXPIRED)
            .allow(MemberStatus.SUSPENDED, MemberStep.RENEW, MemberStatus.ACTIVE)
            .allow(MemberStatus.SUSPENDED, MemberStep.WITHDRAW, MemberStatus.WITHDRAWN)
            .allow(MemberStatus.SUSPENDED, MemberStep.EXPIRE, MemberStatus.EXPIRED)
            .allow(MemberStatus.EXPIRED, MemberStep.RENEW, MemberStatus.ACTIVE)
            .allow(MemberStatus.EXPIRED, MemberStep.WITHDRAW, MemberStatus.WITHDRAWN)
            .allow(MemberStatus.WITHDRAWN, MemberStep.ADMIT, MemberStatus.ACTIVE)
            .allow(MemberStatus.SUSPENDED, MemberStep.REINSTATE, MemberStatus.ACTIVE)
            .allow(MemberStatus.WITHDRAWN, MemberStep.REINSTATE, MemberStatus.ACTIVE);

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when spans share a day or are not in order, or the last is open for a member that no
     *     longer belongs, or closed for one that does
     */
    public Member {
        memberships = List.copyOf(memberships);
        for (int next = 1; next < memberships.size(); next++) {
            requireOrder(memberships.get(next - 1), memberships.get(next));
        }
        boolean open = !memberships.isEmpty()
                && memberships.get(memberships.size() - 1).until().isEmpty();
        if (open != status.isMember()) {
            throw new IllegalArgumentException("A membership that is " + status + " ends in an open span: " + open);
        }
    }

    /**
     * Joins for the first time.
     *
     * @param partyOrganisation which
     * @param term from which day until which the agreement runs
     * @param contact who speaks for it
     * @return the member, from the first day of the agreement on
     */
    static Member joined(Id<PartyOrganisation> partyOrganisation, Period term, Id<Person> contact) {
        return new Member(partyOrganisation, List.of(Period.from(term.from())), term, contact, MemberStatus.ACTIVE);
    }

    /** {@return its latest agreement, as a form} */
    public AgreementForm form() {
        return new AgreementForm(agreement.from(), agreement.until(), contact);
    }

    /** Members one by one, for reports, beside the name of their alliance. */
    static Part<Alliance, Member> part(Column<Alliance, String> alliance) {
        return Part.<Alliance, Member>named("alliance_member", Alliance::members, Member::partyOrganisation)
                .whole("alliance_name", alliance)
                .naming(
                        Column.one("party_organisation", ValueType.id(), Member::partyOrganisation),
                        CommunityNames.PARTY_ORGANISATION)
                .column(Column.one("status", ValueType.of(MemberStatus.class), Member::status))
                .column(Column.optional("member_from", ValueType.DAY, Member::since))
                .column(Column.optional(
                        "member_until", ValueType.DAY, member -> member.latest().flatMap(Period::until)))
                .column(Column.one(
                        "agreement_from",
                        ValueType.DAY,
                        member -> member.agreement().from()))
                .column(Column.optional(
                        "agreement_until",
                        ValueType.DAY,
                        member -> member.agreement().until()));
    }

    /** {@return the last day on which it has belonged, where it belongs no longer} */
    Optional<LocalDate> lastDay() {
        return latest().flatMap(Period::until).map(end -> end.minusDays(1));
    }

    /** {@return the first day of its latest span; empty when it has never belonged for a day} */
    public Optional<LocalDate> since() {
        return latest().map(Period::from);
    }

    /**
     * Whether it was a member on a day. A membership ends with its agreement, even before that is entered.
     *
     * @param day the day
     * @return whether the day lies in one of its spans
     */
    public boolean belongedOn(LocalDate day) {
        return !isOverdue(day) && memberships.stream().anyMatch(span -> span.contains(day));
    }

    /**
     * Whether it was a member on a day of a span. A membership ends with its agreement, even before that is entered.
     *
     * @param span the span, with an end
     * @return whether a day of one of its spans lies in it
     */
    boolean belongedIn(Period span) {
        return memberships.stream()
                .map(each -> each.until().isEmpty()
                        ? agreement.until().map(each::endingOn).orElse(each)
                        : each)
                .anyMatch(span::overlaps);
    }

    /** {@return whether its agreement is signed and runs} */
    public boolean isActive() {
        return status == MemberStatus.ACTIVE;
    }

    /**
     * Whether the last day of the agreement is over, though that was not entered yet.
     *
     * @param today the day
     * @return whether it is
     */
    boolean isOverdue(LocalDate today) {
        return isOver(agreement, today)
                && LIFE_CYCLE.next(status, MemberStep.EXPIRE).isPresent();
    }

    /** The first day without membership, when that is ended today: the agreement's end, if that has passed. */
    LocalDate endWhenEnded(LocalDate today) {
        return agreement.until().filter(end -> !end.isAfter(today)).orElse(today);
    }

    Member suspended() {
        return new Member(partyOrganisation, memberships, agreement, contact, MemberStatus.SUSPENDED);
    }

    /**
     * Belongs no longer, from today on or since the end of its agreement.
     *
     * @param next expired or withdrawn
     * @param today the day
     * @return the member with its last span closed
     */
    Member left(MemberStatus next, LocalDate today) {
        return new Member(partyOrganisation, closed(endWhenEnded(today)), agreement, contact, next);
    }

    /**
     * Signs the next agreement, or comes back by one. Without a gap, the last span goes on.
     *
     * @param term from which day until which it runs
     * @param speaker who speaks for the member
     * @param today the day
     * @return the active member
     */
    Member signed(Period term, Id<Person> speaker, LocalDate today) {
        List<Period> spans = new ArrayList<>(isOverdue(today) ? closed(endWhenEnded(today)) : memberships);
        LocalDate from = term.from();
        if (!spans.isEmpty() && !from.isAfter(endOf(spans))) {
            from = spans.remove(spans.size() - 1).from();
        }
        spans.add(Period.from(from));
        return new Member(partyOrganisation, spans, term, speaker, MemberStatus.ACTIVE);
    }

    /**
     * With an agreement of the past: the latest of all says how the membership stands, an earlier one adds the days on which the
     * member belonged.
     *
     * @param past the agreement
     * @param term from which day until which it ran
     * @param today the day
     * @return the member
     */
    Member alsoBound(PastAgreement past, Period term, LocalDate today) {
        Period span = past.span(term, today);
        if (term.from().isBefore(agreement.from())) {
            Optional<Period> earlier = cut(span, agreement.from());
            return new Member(partyOrganisation, united(memberships, earlier), agreement, contact, status);
        }
        List<Period> before = memberships.stream()
                .flatMap(other -> cut(other, term.from()).stream())
                .toList();
        return new Member(
                partyOrganisation, united(before, Optional.of(span)), term, past.contact(), past.status(term, today));
    }

    /** What of a span lies before a day. */
    private static Optional<Period> cut(Period span, LocalDate day) {
        if (!span.from().isBefore(day)) {
            return Optional.empty();
        }
        return Optional.of(span.until().filter(end -> !end.isAfter(day)).isPresent() ? span : span.endingOn(day));
    }

    /** Spans in order, of which those that touch or share a day are one. */
    private static List<Period> united(List<Period> spans, Optional<Period> more) {
        List<Period> all = new ArrayList<>();
        Stream.concat(spans.stream(), more.stream())
                .sorted(Comparator.comparing(Period::from))
                .forEach(next -> {
                    int last = all.size() - 1;
                    if (last < 0 || next.from().isAfter(endOf(all))) {
                        all.add(next);
                    } else if (all.get(last).until().isPresent()) {
                        boolean longer = next.until().stream().allMatch(endOf(all)::isBefore);
                        all.set(last, longer ? new Period(all.get(last).from(), next.until()) : all.get(last));
                    }
                });
        return all;
    }

    /** The same with another contact. */
    Member spokenForBy(Id<Person> speaker) {
        return new Member(partyOrganisation, memberships, agreement, speaker, status);
    }

    /**
     * As if it had never been suspended or withdrawn: the last span goes on.
     *
     * @return the active member
     */
    Member reinstated() {
        List<Period> spans = new ArrayList<>(memberships);
        boolean leftOnItsFirstDay = spans.isEmpty() || endOf(spans).isBefore(agreement.from());
        LocalDate from = leftOnItsFirstDay
                ? agreement.from()
                : spans.remove(spans.size() - 1).from();
        spans.add(Period.from(from));
        return new Member(partyOrganisation, spans, agreement, contact, MemberStatus.ACTIVE);
    }

    /**
     * The same under an agreement whose days were written wrongly. The span that began with the agreement begins with it still,
     * and one that began with an earlier agreement stays; a member that has expired belongs as long as the agreement runs. Spans of
     * before and the day of leaving stay, so that a correction can be corrected.
     *
     * @param term from which day until which the agreement runs
     * @param today the day
     * @return the member; active when it had expired, and the agreement runs
     */
    Member corrected(Period term, LocalDate today) {
        boolean runs = status == MemberStatus.EXPIRED && !isOver(term, today);
        MemberStatus next = runs ? MemberStatus.ACTIVE : status;
        List<Period> spans = isGoneAtOnce()
                ? memberships
                : latest().map(last -> corrected(last, term, next)).orElse(memberships);
        return new Member(partyOrganisation, spans, term, contact, next);
    }

    private List<Period> corrected(Period last, Period term, MemberStatus next) {
        List<Period> spans = new ArrayList<>(memberships.subList(0, memberships.size() - 1));
        LocalDate from = last.from().equals(agreement.from()) ? term.from() : last.from();
        Optional<LocalDate> end = next == MemberStatus.EXPIRED ? term.until() : last.until();
        spans.add(new Period(from, next.isMember() ? Optional.empty() : end));
        return spans;
    }

    /** The first day after what it has belonged for by earlier agreements, if that ended before the latest one. */
    Optional<LocalDate> earlierUntil() {
        int earlier = memberships.size() - (isGoneAtOnce() ? 1 : 2);
        return earlier < 0 ? Optional.empty() : memberships.get(earlier).until();
    }

    /** The first day of the latest span, where an earlier agreement than the latest began it. */
    Optional<LocalDate> begunBefore() {
        return isGoneAtOnce() ? Optional.empty() : since().filter(from -> !from.equals(agreement.from()));
    }

    /** The first day on which it belonged no longer, where it has withdrawn from its latest agreement. */
    Optional<LocalDate> leftOn() {
        return status == MemberStatus.WITHDRAWN && !isGoneAtOnce() ? latest().flatMap(Period::until) : Optional.empty();
    }

    /** Whether it left on the day on which its latest agreement began, which leaves no span. */
    private boolean isGoneAtOnce() {
        return !status.isMember()
                && latest().flatMap(Period::until).stream().allMatch(end -> !end.isAfter(agreement.from()));
    }

    private static boolean isOver(Period term, LocalDate today) {
        return term.until().filter(end -> !end.isAfter(today)).isPresent();
    }

    private Optional<Period> latest() {
        return memberships.isEmpty() ? Optional.empty() : Optional.of(memberships.get(memberships.size() - 1));
    }

    private List<Period> closed(LocalDate day) {
        List<Period> spans = new ArrayList<>(memberships);
        latest().filter(last -> last.until().isEmpty()).ifPresent(open -> {
            spans.remove(open);
            if (open.from().isBefore(day)) {
                spans.add(open.endingOn(day));
            }
        });
        return spans;
    }

    private static LocalDate endOf(List<Period> spans) {
        return spans.get(spans.size() - 1).until().orElse(LocalDate.MAX);
    }

    private static void requireOrder(Period before, Period after) {
        if (!before.from().isBefore(after.from()) || before.overlaps(after)) {
            throw new IllegalArgumentException("The span from " + after.from() + " does not follow the one before");
        }
    }
}
