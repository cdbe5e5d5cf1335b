package org.linli.conference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.community.Organisation;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.storage.Selection;
import org.linli.work.Concerning;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Reading;
import org.linli.work.Sheet;

/**
 * Consultations of residents (社区协商), by 城市居民委员会组织法 (2025) §32. Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and
 * with {@code not-found}, once for each, when something that it names is not registered.
 */
public final class Consultations {
    private static final Commands<Consultation> CONSULTATIONS =
            Commands.of("consultations", Consultation.class, Role.OFFICE);
    private static final Command<Consultation> PLAN = CONSULTATIONS.command("plan", Plan.class);
    private static final Command<Consultation> HOLD = CONSULTATIONS.fact("hold", Hold.class);
    static final Command<Consultation> PUBLISH = CONSULTATIONS.command("publish", Publish.class);
    static final Command<Consultation> CONCLUDE = CONSULTATIONS.fact("conclude", Conclude.class);
    private static final Command<Consultation> CANCEL = CONSULTATIONS.command("cancel", Cancel.class);
    private static final Command<Consultation> CORRECT = CONSULTATIONS.fact("correct", Correct.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(PLAN, HOLD, PUBLISH, CONCLUDE, CANCEL, CORRECT);

    private static final Question FIND = CONSULTATIONS.question("find").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question LIST = CONSULTATIONS.question("list").by(Role.OFFICE_AND_SUBDISTRICT);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, LIST);

    static final Sheet<Consultation> SHEET = Sheet.of("consultations", Consultation.KIND)
            .ordered(Consultation.DAY)
            .filtered(Consultation.STATUS);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Consultations(Office office) {
        this.office = office;
    }

    /**
     * Plans a consultation (安排协商).
     *
     * @param form in which form, on what, when, and who is invited
     * @return the consultation; refused with {@code organisation-closed} and what is wrong in the subject
     */
    public Decision<Consultation> plan(ConsultationForm form) {
        return office.command(PLAN, new Plan(form), work -> {
            Needs needs = work.needs();
            invited(form).forEach(unit -> needs.open(Organisation.KIND, unit));
            needs.orRefuse();
            return work.save(Consultation.KIND, Consultation.plan(office.community(), work.newId(), form));
        });
    }

    /**
     * Records that a consultation was held, and its result, for the first time or corrected (记录协商结果). A result that is public is
     * published anew after it was corrected.
     *
     * @param consultation the consultation
     * @param participants how many residents took part
     * @param result what was agreed, 1 to {@value Consultation#MAX_RESULT} characters
     * @return the consultation; refused with {@code consultation-step}, {@code consultation-not-yet}, {@code
     *     consultation-participants} and what is wrong in the result
     */
    public Decision<Consultation> hold(Id<Consultation> consultation, int participants, String result) {
        return office.command(
                HOLD,
                new Hold(consultation, participants, result),
                work -> work.change(
                        Consultation.KIND, consultation, before -> before.hold(participants, result, work.today())));
    }

    /**
     * Publishes the result of a consultation from today on (公布协商结果).
     *
     * @param consultation the consultation
     * @param until first day on which it no longer has to be public
     * @return the consultation; refused with {@code consultation-step}, {@code consultation-published-order} and {@code
     *     consultation-published-days}
     */
    public Decision<Consultation> publish(Id<Consultation> consultation, LocalDate until) {
        return office.command(
                PUBLISH,
                new Publish(consultation, until),
                work -> work.change(Consultation.KIND, consultation, before -> before.publish(until, work.today())));
    }

    /**
     * Records what became of the result (落实协商结果).
     *
     * @param consultation the consultation
     * @param outcome whether it was carried out, or brought to the residents' meeting
     * @param day when
     * @return the consultation; refused with {@code consultation-step} and {@code consultation-conclude-day}
     */
    public Decision<Consultation> conclude(Id<Consultation> consultation, ConsultationOutcome outcome, LocalDate day) {
        return office.command(
                CONCLUDE,
                new Conclude(consultation, outcome, day),
                work -> work.change(
                        Consultation.KIND, consultation, before -> before.conclude(outcome, day, work.today())));
    }

    /**
     * Calls a consultation off (取消协商).
     *
     * @param consultation the consultation
     * @param reason why
     * @return the consultation; refused with {@code consultation-step} and what is wrong in the reason
     */
    public Decision<Consultation> cancel(Id<Consultation> consultation, String reason) {
        return office.command(
                CANCEL,
                new Cancel(consultation, reason),
                work -> work.change(Consultation.KIND, consultation, before -> before.cancel(reason)));
    }

    /**
     * Corrects what was written wrongly of a consultation (更正协商登记). Its result is corrected by {@link #hold}.
     *
     * @param consultation the consultation
     * @param form what is right
     * @param reason why
     * @return the consultation; refused with {@code consultation-step}, {@code consultation-not-yet} and what is wrong in form and
     *     reason
     */
    public Decision<Consultation> correct(Id<Consultation> consultation, ConsultationForm form, String reason) {
        return office.command(CORRECT, new Correct(consultation, form, reason), work -> {
            Needs needs = work.needs().a(Consultation.KIND, consultation);
            invited(form).forEach(unit -> needs.a(Organisation.KIND, unit));
            needs.orRefuse();
            return work.change(Consultation.KIND, consultation, before -> before.correct(form, reason, work.today()));
        });
    }

    /**
     * One consultation.
     *
     * @param consultation its id
     * @return it; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<Consultation> find(Id<Consultation> consultation) {
        return office.find(FIND, Consultation.KIND, consultation, Concerning.NO_ONE);
    }

    /**
     * Consultations, filtered by {@link Consultation#STATUS}, ordered by {@link Consultation#DAY}.
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<Consultation>> list(Selection<Consultation> wanted, Paging paging) {
        return office.ask(LIST, () -> SHEET.page(office, wanted, paging));
    }

    static List<Consultation> unfinished(Reading view) {
        return Stream.of(ConsultationStatus.HELD, ConsultationStatus.PUBLISHED)
                .flatMap(status -> view.list(view.all(Consultation.KIND).where(Consultation.STATUS, status)).stream())
                .toList();
    }

    private static Stream<Id<Organisation>> invited(ConsultationForm form) {
        return form.invited().stream().sorted(Comparator.comparing(Id::value));
    }

    private record Plan(ConsultationForm form) {}

    private record Hold(Id<Consultation> consultation, int participants, String result) implements Form {
        @Override
        public List<Finding> mistakes() {
            return PlainText.requireLines("result", result, Consultation.MAX_RESULT)
                    .findings();
        }
    }

    private record Publish(Id<Consultation> consultation, LocalDate until) {}

    private record Conclude(Id<Consultation> consultation, ConsultationOutcome outcome, LocalDate day) {}

    private record Cancel(Id<Consultation> consultation, String reason) implements Reasoned {}

    private record Correct(Id<Consultation> consultation, ConsultationForm form, String reason) implements Reasoned {}
}
