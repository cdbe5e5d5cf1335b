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
 * @param reopenings how often and by whose word it was opened again, oldest first
 * @param closing since when the enterprise looks for no more, and why
 */
public record Vacancy(
        DivisionCode community,
        Id<Vacancy> id,
        VacancyForm form,
        List<VacancyHire> hires,
        List<EnterpriseSaid> reopenings,
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
        reopenings = List.copyOf(reopenings);
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
        return hires.stream()
                .mapToInt(hire -> (int) hires.stream()
                        .filter(other -> other.isThereOn(hire.from()))
                        .count())
                .max()
                .orElse(0);
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
        List<EnterpriseSaid> more = new ArrayList<>(reopenings);
        more.add(said);
        return new Vacancy(
                community, id, next, hires.stream().map(VacancyHire::free).toList(), more, Optional.empty());
    }

    Vacancy stating(VacancyForm next) {
        return new Vacancy(community, id, next, hires, reopenings, closing);
    }

    Vacancy closing(Closing end) {
        return new Vacancy(community, id, form, hires, reopenings, Optional.of(end));
    }

    private Vacancy each(UnaryOperator<VacancyHire> change) {
        return with(hires.stream().map(change).toList());
    }

    private Vacancy with(List<VacancyHire> next) {
        return new Vacancy(community, id, form, next, reopenings, closing);
    }
}
