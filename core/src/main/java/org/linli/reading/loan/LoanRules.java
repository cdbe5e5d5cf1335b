package org.linli.reading.loan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.calendar.Term;
import org.linli.kernel.Basis;
import org.linli.kernel.Excerpt;
import org.linli.kernel.Ground;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Rule;
import org.linli.kernel.Statutes;
import org.linli.person.Retention;
import org.linli.reading.ReaderKind;

/** The rules on loans (借阅规则). */
public final class LoanRules {
    private static final Basis BROUGHT_BACK = Statutes.PUBLIC_LIBRARIES.article("§44");

    /** A loan goes step by step. */
    public static final Rule<Move<LoanStatus, LoanStep>> STEP =
            Loan.LIFE_CYCLE.rule("loan-step", Basis.design("the life cycle of a loan"));

    /** A copy was lent on a day that has come. */
    public static final Rule<Dated> DAY = Rule.<Dated>violation("loan-day", Ground.RECORD)
            .basis(Basis.design("what is registered has happened"))
            .holds(facts -> !facts.on.isAfter(facts.today))
            .orSays(facts -> Map.of("day", facts.on, "today", facts.today));

    /** A copy is lent for a day at least. */
    public static final Rule<Integer> LENGTH = Rule.<Integer>violation("loan-length", Ground.ARITHMETIC)
            .basis(Basis.design("a copy does not come back before it was lent"))
            .holds(days -> days >= 1 && days <= Term.MAX_DAYS)
            .orSays(days -> Map.of("days", days, "most", Term.MAX_DAYS));

    /** A copy is lent for no more days than its owner lends. */
    public static final Rule<Lent> LENGTH_MOST = Rule.<Lent>choice("loan-length-most")
            .basis(Basis.local("孝南区图书馆", "借期30天"), Basis.design("the owner of a copy says for how long it is lent"))
            .reads("reading.loanDays", "reading.districtLoanDays")
            .holds(facts -> facts.days <= facts.most)
            .orSays(facts -> Map.of("days", facts.days, "most", facts.most, "owner", facts.owner));

    /** A reader has no more copies at one time than the charter says. */
    public static final Rule<Having> MAX = Rule.<Having>choice("loan-max")
            .basis(Basis.local("福清市图书馆", "可借5册"), Basis.design("default of the library"))
            .reads("reading.loansMax", "reading.childLoansMax")
            .holds(facts -> facts.open < facts.most)
            .orSays(facts -> Map.of("open", facts.open, "most", facts.most));

    /** Who keeps more overdue copies than the charter allows borrows, renews and reserves nothing until they are back. */
    public static final Rule<Late> OVERDUE_BLOCK = Rule.<Late>violation("loan-overdue-block", Ground.RECORD)
            .basis(BROUGHT_BACK, Basis.design("what others wait for comes back first"))
            .reads("reading.overdueAllowed")
            .holds(facts -> facts.overdue <= facts.allowed)
            .orSays(facts -> Map.of("overdue", facts.overdue, "allowed", facts.allowed));

    /** A minor gets what is suitable for the age. */
    public static final Rule<Suited> SUITABLE = Rule.<Suited>violation("loan-suitable-age", Ground.STATUTE)
            .basis(Statutes.PUBLIC_LIBRARIES.article("§37"))
            .holds(Suited::isSuitable)
            .orSays(facts -> Map.of("from", facts.fromAge, "adult", Retention.ADULT_YEARS));

    /** What is restricted is for those who study. */
    public static final Rule<Restricted> RESTRICTED = Rule.<Restricted>violation("loan-restricted", Ground.RECORD)
            .basis(Basis.design("the record of the copy says for whom it is"))
            .holds(facts -> !facts.restricted || facts.kind == ReaderKind.RESEARCHER)
            .orSays(facts -> Map.of("kind", facts.kind));

    /** A copy that is put aside goes to who has reserved it; who that is, is not told. */
    public static final Rule<Kept> HELD = Rule.<Kept>violation("loan-held", Ground.RECORD)
            .basis(Basis.design("a copy waits as long as the reader was told"))
            .holds(facts -> !facts.kept || facts.forReader)
            .orSays(facts -> Map.of());

    /** A copy that is on its way to its owner goes to the first of those who wait for the title, and to no one else. */
    public static final Rule<Kept> IN_TRANSIT = Rule.<Kept>violation("loan-in-transit", Ground.RECORD)
            .basis(Basis.story("与区图书馆资源共享、定期轮换"), Basis.design("what is not of the stock is not lent from it"))
            .holds(facts -> !facts.kept || facts.forReader)
            .orSays(facts -> Map.of());

    /** A loan is renewed as often as the owner of the copy allows. */
    public static final Rule<Renewed> RENEWALS = Rule.<Renewed>violation("loan-renewals", Ground.RECORD)
            .basis(Basis.local("孝南区图书馆", "续借一次30天"), Basis.design("the owner of a copy says how long it is kept"))
            .reads("reading.renewals", "reading.districtRenewals")
            .holds(facts -> facts.renewals < facts.most)
            .orSays(facts -> Map.of("renewals", facts.renewals, "most", facts.most, "owner", facts.owner));

    /** A loan is not renewed while others wait for the title. */
    public static final Rule<Integer> WANTED = Rule.<Integer>violation("loan-wanted", Ground.RECORD)
            .basis(Basis.design("what others wait for comes back first"))
            .holds(waiting -> waiting == 0)
            .orSays(waiting -> Map.of("waiting", waiting));

    /** A renewal never shortens a loan; one that gains nothing is not made. */
    public static final Rule<Gained> GAINS = Rule.<Gained>violation("loan-renewal-gains", Ground.ARITHMETIC)
            .basis(Basis.design("a renewal is for more days"))
            .holds(facts -> facts.later.isAfter(facts.due))
            .orSays(facts -> Map.of("due", facts.due, "later", facts.later));

    /** A copy comes back on a day that has come, and not before it was lent. */
    public static final Rule<Back> BACK = Rule.<Back>violation("loan-back", Ground.ARITHMETIC)
            .basis(Basis.design("a copy does not come back before it was lent"))
            .holds(facts -> !facts.in.isBefore(facts.out) && !facts.in.isAfter(facts.today))
            .orSays(facts -> Map.of("day", facts.in, "out", facts.out, "today", facts.today));

    /** The days of a loan follow on each other. */
    public static final Rule<LoanDays> DAYS = Rule.<LoanDays>violation("loan-days", Ground.ARITHMETIC)
            .basis(Basis.design("a copy does not come back before it was lent"))
            .holds(days -> days.due().isAfter(days.out()))
            .orSays(days -> Map.of("out", days.out(), "due", days.due()));

    /** A loan that has ended has the day on which it did, and an open one has none. */
    public static final Rule<Ended> ENDED = Rule.<Ended>violation("loan-ended", Ground.RECORD)
            .basis(Basis.design("a correction neither makes nor takes back a return"))
            .holds(facts -> facts.open != facts.in.isPresent())
            .orSays(facts -> Map.of("open", facts.open));

    /** A copy comes back by its last day. */
    public static final Rule<Due> OVERDUE = Rule.<Due>warning("loan-overdue")
            .basis(BROUGHT_BACK)
            .holds(facts -> !facts.today.isAfter(facts.due))
            .orSays(facts -> Map.of("barcode", Excerpt.of(facts.barcode), "due", facts.due));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(
            STEP,
            DAY,
            LENGTH,
            LENGTH_MOST,
            MAX,
            OVERDUE_BLOCK,
            SUITABLE,
            RESTRICTED,
            HELD,
            IN_TRANSIT,
            RENEWALS,
            WANTED,
            GAINS,
            BACK,
            DAYS,
            ENDED,
            OVERDUE);

    private LoanRules() {}

    /**
     * The day of a loan.
     *
     * @param on the day
     * @param today today
     */
    public record Dated(LocalDate on, LocalDate today) {}

    /**
     * For how long a copy is lent.
     *
     * @param days for how many days
     * @param most for how many its owner lends
     * @param owner whose it is
     */
    public record Lent(int days, int most, CopyOwner owner) {}

    /**
     * What a reader has.
     *
     * @param open how many other copies
     * @param most how many by the charter
     */
    public record Having(int open, int most) {}

    /**
     * What a reader keeps too long.
     *
     * @param overdue how many copies
     * @param allowed how many the charter allows
     */
    public record Late(int overdue, int allowed) {}

    /**
     * A title for a reader.
     *
     * @param fromAge from which age on it is suitable
     * @param born the reader's day of birth
     * @param day the day
     */
    public record Suited(int fromAge, LocalDate born, LocalDate day) {
        boolean isSuitable() {
            return !day.isBefore(born.plusYears(fromAge)) || !day.isBefore(born.plusYears(Retention.ADULT_YEARS));
        }

        @Override
        public String toString() {
            return "Suited[…]";
        }
    }

    /**
     * A copy for a reader.
     *
     * @param restricted whether it is for those who study
     * @param kind of which kind the reader is
     */
    public record Restricted(boolean restricted, ReaderKind kind) {}

    /**
     * A copy that is not for everyone.
     *
     * @param kept whether it is kept for someone
     * @param forReader whether that is the reader
     */
    public record Kept(boolean kept, boolean forReader) {}

    /**
     * A loan that is to be renewed.
     *
     * @param renewals how many times it was renewed
     * @param most how many times by the owner of the copy
     * @param owner whose the copy is
     */
    public record Renewed(int renewals, int most, CopyOwner owner) {}

    /**
     * What a renewal gains.
     *
     * @param due the last day until now
     * @param later the last day from now on
     */
    public record Gained(LocalDate due, LocalDate later) {}

    /**
     * The day on which a copy comes back.
     *
     * @param out when it was lent
     * @param in the day
     * @param today today
     */
    public record Back(LocalDate out, LocalDate in, LocalDate today) {}

    /**
     * Whether a loan has ended.
     *
     * @param open whether it is open
     * @param in when it ended
     */
    public record Ended(boolean open, Optional<LocalDate> in) {}

    /**
     * A loan and its last day.
     *
     * @param barcode the barcode of the copy
     * @param due the last day
     * @param today today
     */
    public record Due(String barcode, LocalDate due, LocalDate today) {}
}
