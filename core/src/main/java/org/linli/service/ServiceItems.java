package org.linli.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.OpenTie;
import org.linli.kernel.Paging;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.storage.Query;
import org.linli.storage.Selection;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Sheet;
import org.linli.work.UnitOfWork;

/**
 * The catalogue of the community's services (服务事项目录). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and with {@code
 * not-found}, once for each, when something that it names is not registered.
 */
public final class ServiceItems {
    private static final Commands<ServiceItem> ITEMS = Commands.of("serviceItems", ServiceItem.class, Role.OFFICE);
    private static final Command<ServiceItem> REGISTER = ITEMS.command("register", Register.class);
    private static final Command<ServiceItem> AMEND = ITEMS.command("amend", Amend.class);
    private static final Command<ServiceItem> CORRECT = ITEMS.fact("correct", Correct.class);
    private static final Command<ServiceItem> CLOSE = ITEMS.fact("close", Close.class);
    private static final Command<ServiceItem> REOPEN = ITEMS.fact("reopen", Reopen.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(REGISTER, AMEND, CORRECT, CLOSE, REOPEN);

    private static final Question TIES = ITEMS.question("ties");

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(TIES);

    static final Sheet<ServiceItem> SHEET =
            Sheet.of("serviceItems", ServiceItem.KIND).ordered(ServiceItem.CODE).filtered(ServiceItem.DEPARTMENT);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public ServiceItems(Office office) {
        this.office = office;
    }

    /**
     * Puts an item into the catalogue (登记服务事项).
     *
     * @param form as written
     * @return the item, with the warning {@code service-item-listed}; refused with {@code service-code-taken}, which names the one
     *     that is there, {@code service-days}, {@code service-materials}, {@code service-material-once}, {@code person-held}, and what is wrong in the texts
     */
    public Decision<ServiceItem> register(ServiceItemForm form) {
        return office.command(REGISTER, new Register(form), work -> {
            named(work, form, Optional.empty()).orRefuse();
            return work.save(ServiceItem.KIND, ServiceItem.register(work.community(), work.newId(), form));
        });
    }

    /**
     * Writes down that an item has changed, such as who answers for it (变更服务事项). Requests that were submitted before keep what was
     * promised to them; who answers for the item now answers for them too.
     *
     * @param item its id
     * @param form as written; begin with {@link ServiceItem#form()}
     * @return the item; refused with {@code service-item-closed}, and as {@link #register}
     */
    public Decision<ServiceItem> amend(Id<ServiceItem> item, ServiceItemForm form) {
        return office.command(AMEND, new Amend(item, form), work -> {
            named(work, form, Optional.of(item)).orRefuse();
            return work.change(ServiceItem.KIND, item, before -> before.amend(form, work.today()));
        });
    }

    /**
     * Corrects what was written wrongly of an item (更正服务事项登记错误). The journal keeps what was written before, and requests keep what was
     * promised to them.
     *
     * @param item its id
     * @param form as written; begin with {@link ServiceItem#form()}
     * @param reason why, 1 to {@value Reasoned#MAX_REASON} characters
     * @return the item; refused as {@link #register}, and for its reason
     */
    public Decision<ServiceItem> correct(Id<ServiceItem> item, ServiceItemForm form, String reason) {
        return office.command(CORRECT, new Correct(item, form, reason), work -> {
            named(work, form, Optional.of(item)).orRefuse();
            return work.change(
                    ServiceItem.KIND,
                    item,
                    before -> work.rejudged(ServiceItem.KIND, before.correct(form, reason), work.today()));
        });
    }

    /**
     * Closes an item that is not offered any more (取消服务事项). It takes no requests, and its code is free for another.
     *
     * @param item its id
     * @param day the first day on which it is not offered
     * @param reason why, 1 to {@value Reasoned#MAX_REASON} characters
     * @return the item, with the warning {@code closing-recorded-after}; refused with {@code service-item-closed}, {@code
     *     closing-not-in-future}, with {@code closing-tied} for each of its {@link #ties} and {@code closing-ties-more} when there are
     *     very many, and for its reason
     */
    public Decision<ServiceItem> close(Id<ServiceItem> item, LocalDate day, String reason) {
        return office.command(
                CLOSE,
                new Close(item, day, reason),
                work -> work.change(
                        ServiceItem.KIND,
                        item,
                        before -> work.closed(
                                ServiceItem.KIND,
                                before,
                                day,
                                work.today(),
                                ties -> before.close(day, reason, ties, work.today()))));
    }

    /**
     * Undoes a closing that was a mistake.
     *
     * @param item its id
     * @param reason why, 1 to {@value Reasoned#MAX_REASON} characters
     * @return the item; refused with {@code closing-to-reopen}, {@code service-code-taken} when another has the code by now, and for
     *     its reason
     */
    public Decision<ServiceItem> reopen(Id<ServiceItem> item, String reason) {
        return office.command(
                REOPEN,
                new Reopen(item, reason),
                work -> work.change(ServiceItem.KIND, item, before -> before.reopen(reason, work.today())));
    }

    /**
     * What still hangs on an item, and has to be ended before it is closed: its open requests.
     *
     * @param item its id
     * @return the ties, each with the way out; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<List<OpenTie>> ties(Id<ServiceItem> item) {
        return office.ties(TIES, ServiceItem.KIND, item);
    }

    /**
     * One item, also one that is not offered any more.
     *
     * @param item its id
     * @return the item; refused with {@code not-found}
     */
    public Decision<ServiceItem> find(Id<ServiceItem> item) {
        return office.read(view -> Needs.orNotFound(view.find(ServiceItem.KIND, item), ServiceItem.KIND, item));
    }

    /**
     * The item with a code.
     *
     * @param code its code, in any spelling
     * @return the item, if it is offered
     */
    public Optional<ServiceItem> coded(String code) {
        return PlainText.require("code", code, ServiceItemForm.MAX_CODE)
                .outcomeIfAccepted()
                .flatMap(read -> office.read(
                        view -> view.holder(ServiceItem.KIND, ServiceItem.CODE_KEY, ServiceItem.key(read))));
    }

    /**
     * Items that are offered, filtered by {@link ServiceItem#DEPARTMENT}, ordered by {@link ServiceItem#CODE} (服务事项清单).
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<ServiceItem>> list(Selection<ServiceItem> wanted, Paging paging) {
        return SHEET.page(office, all(false), wanted, paging);
    }

    /**
     * All items that are not offered any more, by code.
     *
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token}
     */
    public Decision<Listing<ServiceItem>> closed(Paging paging) {
        return SHEET.part("closed").page(office, all(true), Selection.all(), paging);
    }

    private Query<ServiceItem> all(boolean closed) {
        return Query.in(office.community(), ServiceItem.KIND).where(ServiceItem.CLOSED, closed);
    }

    /** A person whose data are on hold is named anew nowhere. */
    private static Needs named(UnitOfWork work, ServiceItemForm form, Optional<Id<ServiceItem>> item) {
        Optional<Id<Person>> another = Needs.anew(
                form.clerk(),
                item.flatMap(id -> work.find(ServiceItem.KIND, id))
                        .flatMap(was -> was.form().clerk()));
        Needs needs = work.needs()
                .maybe(Person.KIND, another)
                .unless(another.flatMap(person -> PersonFiles.hold(work, person)));
        return needs.maybe(ServiceItem.KIND, item);
    }

    private record Register(ServiceItemForm form) {}

    private record Amend(Id<ServiceItem> item, ServiceItemForm form) {}

    private record Correct(Id<ServiceItem> item, ServiceItemForm form, String reason) implements Reasoned {}

    private record Close(Id<ServiceItem> item, LocalDate day, String reason) implements Reasoned {}

    private record Reopen(Id<ServiceItem> item, String reason) implements Reasoned {}
}
