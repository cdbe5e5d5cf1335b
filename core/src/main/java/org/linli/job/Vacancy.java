package org.linli.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;
import org.linli.community.Closing;
import org.linli.community.CommunityNames;
import org.linli.community.Organisation;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.NameOf;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A vacancy of an enterprise (招聘岗位). The places that hires take stand in it, so that hires that are confirmed at the same time never
 * exceed the heads. A person who has left keeps a place taken until the enterprise asks for another.
 *
 * @param community the community
 * @param id its id there
 * @param form what the enterprise states, with its last day
 * @param hires the places that hires have taken, oldest first
 * @param rounds since when how many were wanted at the same time, oldest first: the first one when it was posted
 * @param closing since when the enterprise looks for no more, and why
 */
public record Vacancy(
        DivisionCode community,
        Id<Vacancy> id,
        VacancyForm form,
        List<VacancyHire> hires,
        List<Round> rounds,
        Optional<Closing> closing) {
    /** The most people that one vacancy is for. */
    public static final int MAX_HEADS = 1000;

    /** What may happen to it. */
    public static final LifeCycle<VacancyStatus, VacancyStep> LIFE_CYCLE = VacancyLifeCycle.table();

    /** How it stands, whatever the day: one that has expired is still open here, and {@link #statusOn} tells it. */
    public static final Index<Vacancy, VacancyStatus> STATUS =
            Index.one("status", ValueType.of(VacancyStatus.class), Vacancy::standing);

    /** Who hires. */
    public static final Index<Vacancy, Id<Organisation>> ENTERPRISE =
            Index.one("enterprise", ValueType.id(), vacancy -> vacancy.form().enterprise());

    /** Where applicants turn to. */
    public static final Index<Vacancy, RecruitChannel> CHANNEL = Index.one(
            "channel",
            ValueType.of(RecruitChannel.class),
            vacancy -> vacancy.form().channel());

    /** The first day on which it holds. */
    public static final Index<Vacancy, LocalDate> BEGINS_ON =
            Index.one("begins_on", ValueType.DAY, vacancy -> vacancy.form().from());

    /** The last day on which it holds. */
    public static final Index<Vacancy, LocalDate> ENDS_ON = Index.one("ends_on", ValueType.DAY, Vacancy::lastDay);

    /** What the post is called. */
    public static final Column<Vacancy, String> TITLE =
            Column.one("title", ValueType.TEXT, vacancy -> vacancy.form().title());

    /** How many are wanted at the same time. */
    public static final Column<Vacancy, Long> HEADS = Column.one(
            "heads", ValueType.NUMBER, vacancy -> (long) vacancy.form().headcount());

    /** How many were wanted when it was posted; later rounds change nothing of it. */
    public static final Column<Vacancy, Long> FIRST_HEADS = Column.one(
            "first_heads",
            ValueType.NUMBER,
            vacancy -> vacancy.rounds().stream()
                    .findFirst()
                    .map(round -> (long) round.heads())
                    .orElse((long) vacancy.form().headcount()));

    /** How many places are taken. */
    public static final Column<Vacancy, Long> TAKEN =
            Column.one("taken", ValueType.NUMBER, vacancy -> (long) vacancy.taken());

    /** How many were ever hired. */
    public static final Column<Vacancy, Long> HIRED = Column.one(
            "hired", ValueType.NUMBER, vacancy -> (long) vacancy.hires().size());

    /** Since when the enterprise looks for no more. */
    public static final Column<Vacancy, LocalDate> CLOSED_ON = Column.optional(
            "closed_on", ValueType.DAY, vacancy -> vacancy.closing().map(Closing::day));

    /** Its kind. */
    public static final Kind<Vacancy> KIND = Kind.named(
                    "vacancy", 1, Vacancy.class, vacancy -> Ref.of(vacancy.community, vacancy.id))
            .together(STATUS, ENDS_ON)
            .index(ENTERPRISE)
            .naming(ENTERPRISE, CommunityNames.ORGANISATION)
            .index(CHANNEL)
            .index(BEGINS_ON)
            .column(TITLE)
            .column(HEADS)
            .column(FIRST_HEADS)
            .column(TAKEN)
            .column(HIRED)
            .column(CLOSED_ON)
            .events(VacancyEvent.class)
            .build();

    /** Where its title is found, by its id. */
    public static final NameOf<Vacancy> NAME_OF = NameOf.of(KIND, TITLE);

    /** Copies the lists. */
    public Vacancy {
        hires = List.copyOf(hires);
        rounds = List.copyOf(rounds);
    }

    /** {@return the last day on which it holds} */
    public LocalDate lastDay() {
        return form.until().orElse(form.from());
    }

    /**
     * How it stands on a day.
     *
     * @param day the day
     * @return the status
     */
    public VacancyStatus statusOn(LocalDate day) {
        if (closing.stream().anyMatch(closed -> !day.isBefore(closed.day()))) {
            return VacancyStatus.CLOSED;
        }
        VacancyStatus looking = looking();
        return looking.isLooking() && day.isAfter(lastDay()) ? VacancyStatus.EXPIRED : looking;
    }

    /**
     * How it stands for those who begin to work on a day. The last day is one for referring, and not for the first day at work.
     */
    VacancyStatus statusForHiresOn(LocalDate day) {
        VacancyStatus status = statusOn(day);
        return status == VacancyStatus.EXPIRED ? looking() : status;
    }

    private VacancyStatus standing() {
        return closing.isPresent() ? VacancyStatus.CLOSED : looking();
    }

    private VacancyStatus looking() {
        int taken = taken();
        if (taken >= form.headcount()) {
            return VacancyStatus.FILLED;
        }
        return taken == 0 ? VacancyStatus.OPEN : VacancyStatus.PARTLY_FILLED;
    }

    /** {@return how many places are taken, also by people who have left and for whom the enterprise wants no other} */
    public int taken() {
        return (int) hires.stream().filter(hire -> !hire.freed()).count();
    }

    /** {@return how many people can still be hired} */
    public int free() {
        return Math.max(0, form.headcount() - taken());
    }

    /** {@return how many people who were hired have ever been there on one day} */
    public int mostAtOnce() {
        return hires.stream().mapToInt(hire -> thereOn(hire.from())).max().orElse(0);
    }

    int thereOn(LocalDate day) {
        return (int) hires.stream().filter(hire -> hire.isThereOn(day)).count();
    }

    /** How many were wanted on a day, or are wanted now if that is more: what the enterprise has said since may hold for days before. */
    int wantedOn(LocalDate day) {
        int then = rounds.stream()
                .filter(round -> !round.since().isAfter(day))
                .reduce((before, later) -> later)
                .orElse(rounds.get(0))
                .heads();
        return Math.max(then, form.headcount());
    }

    /** The days of a hire on which more people are there than on the day before, or fewer are wanted. */
    Stream<LocalDate> daysOf(Id<Referral> referral) {
        return hires.stream()
                .filter(hire -> hire.referral().equals(referral))
                .flatMap(mine -> Stream.concat(
                                hires.stream().map(VacancyHire::from),
                                rounds.stream().map(Round::since))
                        .filter(mine::isThereOn));
    }

    /** {@return by whose word it was opened again, oldest first} */
    public List<EnterpriseSaid> reopenings() {
        return rounds.stream().flatMap(round -> round.said().stream()).toList();
    }

    /** The same with the place of one more hire. */
    Vacancy hiring(Id<Referral> referral, LocalDate from) {
        return with(Stream.concat(hires.stream(), Stream.of(new VacancyHire(referral, from, Optional.empty(), false)))
                .toList());
    }

    /** The same with other days of one hire. */
    Vacancy dating(Id<Referral> referral, LocalDate from, Optional<LocalDate> leftOn) {
        return each(hire -> hire.referral().equals(referral) ? hire.dated(from, leftOn) : hire);
    }

    /** The same without the place of one hire. */
    Vacancy revoking(Id<Referral> referral) {
        return with(
                hires.stream().filter(hire -> !hire.referral().equals(referral)).toList());
    }

    /** The same, in which the places of those who have left are free again. */
    Vacancy reopening(VacancyForm next, EnterpriseSaid said) {
        List<Round> more = new ArrayList<>(rounds);
        more.add(new Round(said.on(), next.headcount(), Optional.of(said)));
        return new Vacancy(
                community, id, next, hires.stream().map(VacancyHire::free).toList(), more, Optional.empty());
    }

    /** The same as it is stated from a day on. */
    Vacancy stating(VacancyForm next, LocalDate today) {
        List<Round> more = new ArrayList<>(rounds);
        if (next.headcount() != form.headcount()) {
            more.add(new Round(today, next.headcount(), Optional.empty()));
        }
        return new Vacancy(community, id, next, hires, more, closing);
    }

    /** The same as if it had always been stated so, since the enterprise wanted people for the last time. */
    Vacancy corrected(VacancyForm right) {
        List<Round> same = new ArrayList<>(rounds);
        Round last = same.remove(same.size() - 1);
        LocalDate since = same.isEmpty() ? right.from() : last.since();
        same.add(new Round(since, right.headcount(), last.said()));
        return new Vacancy(community, id, right, hires, same, closing);
    }

    Vacancy closing(Closing end) {
        return new Vacancy(community, id, form, hires, rounds, Optional.of(end));
    }

    /** The same without the papers of the enterprise, which stay with the office. */
    Vacancy withoutPapers() {
        return new Vacancy(
                community,
                id,
                form,
                hires,
                rounds.stream()
                        .map(round -> new Round(
                                round.since(),
                                round.heads(),
                                round.said().map(said -> said.withPaper(Optional.empty()))))
                        .toList(),
                closing);
    }

    private Vacancy each(UnaryOperator<VacancyHire> change) {
        return with(hires.stream().map(change).toList());
    }

    private Vacancy with(List<VacancyHire> next) {
        return new Vacancy(community, id, form, next, rounds, closing);
    }

    /**
     * How many were wanted since a day (招聘轮次).
     *
     * @param since since when
     * @param heads how many at the same time
     * @param said who has opened the vacancy again, if that began it
     */
    public record Round(LocalDate since, int heads, Optional<EnterpriseSaid> said) {}
}
