package org.linli.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.community.Closing;
import org.linli.community.ClosingRules;
import org.linli.community.NameKey;
import org.linli.kernel.Closable;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.OpenTie;
import org.linli.person.Person;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.NameOf;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * An item of the community's catalogue of services (服务事项).
 *
 * @param community the community
 * @param id its id there
 * @param form what is registered; begin with it to {@linkplain ServiceItems#amend amend} or {@linkplain ServiceItems#correct correct}
 * @param closing since when it is not offered any more, if so
 */
public record ServiceItem(DivisionCode community, Id<ServiceItem> id, ServiceItemForm form, Optional<Closing> closing)
        implements Closable {
    /** Its code, by which lists are ordered. */
    public static final Index<ServiceItem, String> CODE =
            Index.one("code", ValueType.TEXT, item -> item.form().code());

    /** Its code as it is compared; no two items of a community that are offered have the same. */
    public static final Index<ServiceItem, String> CODE_KEY = Index.<ServiceItem, String>optional(
                    "code_key",
                    ValueType.TEXT,
                    item -> item.isThere() ? Optional.of(key(item.form().code())) : Optional.empty())
            .unique("service-code-taken")
            .unreported();

    /** What it is called. */
    public static final Column<ServiceItem, String> NAME =
            Column.one("name", ValueType.TEXT, item -> item.form().name());

    /** Whose matter it is. */
    public static final Index<ServiceItem, ServiceDepartment> DEPARTMENT = Index.one(
            "department",
            ValueType.of(ServiceDepartment.class),
            item -> item.form().department());

    /** For whom it is. */
    public static final Column<ServiceItem, ServiceAudience> AUDIENCE = Column.one(
            "audience", ValueType.of(ServiceAudience.class), item -> item.form().audience());

    /** How it is dealt with. */
    public static final Column<ServiceItem, ServiceHandling> HANDLING = Column.one(
            "handling", ValueType.of(ServiceHandling.class), item -> item.form().handling());

    /** Whether it stands in a list of the sub-district or the community. */
    public static final Column<ServiceItem, Boolean> LISTED =
            Column.one("listed", ValueType.FLAG, item -> item.form().listedAs().isPresent());

    /** Whether it is not offered any more. */
    static final Index<ServiceItem, Boolean> CLOSED = Index.one("closed", ValueType.FLAG, item -> !item.isThere());

    /** Since when it is not offered any more. */
    public static final Column<ServiceItem, LocalDate> CLOSED_ON =
            Column.optional("closed_on", ValueType.DAY, item -> item.closing().map(Closing::day));

    /** Who answers for it at the desk now. */
    static final Index<ServiceItem, Id<Person>> CLERK = Index.<ServiceItem, Id<Person>>optional(
                    "clerk", ValueType.id(), item -> item.form().clerk())
            .unreported();

    /** Pairs of characters of its name, by which it is found by a part of it. */
    static final Index<ServiceItem, String> NAME_PAIR = Index.<ServiceItem, String>many(
                    "name_pair",
                    ValueType.TEXT,
                    item -> NameKey.pairs(List.of(NameKey.of(item.form().name()))))
            .unreported();

    /** Its kind. */
    public static final Kind<ServiceItem> KIND = Kind.named(
                    "service_item", 1, ServiceItem.class, item -> Ref.of(item.community, item.id))
            .together(CLOSED, CODE)
            .together(CLOSED, DEPARTMENT)
            .index(CODE_KEY)
            .index(CLERK)
            .index(NAME_PAIR)
            .column(NAME)
            .column(AUDIENCE)
            .column(HANDLING)
            .column(LISTED)
            .column(CLOSED_ON)
            .events(ServiceItemEvent.class)
            .build();

    /** What views call an item whose id stands in them. */
    static final NameOf<ServiceItem> NAME_OF = NameOf.of(KIND, NAME);

    static String key(String code) {
        return PlainText.searchForm(code);
    }

    /** Registers an item. */
    static Decision<ServiceItem> register(DivisionCode community, Id<ServiceItem> id, ServiceItemForm form) {
        Inspection inspection = new Inspection().ask(ServiceItemRules.LISTED, form.listedAs());
        Optional<ServiceItemForm> read = inspection.read(form.read());
        return inspection.decide(() -> Decision.accepted(
                new ServiceItem(community, id, read.orElseThrow(), Optional.empty()),
                new ServiceItemEvent.ItemRegistered(id, read.orElseThrow())));
    }

    /** Changes with the world: from today on it is as in the form. */
    Decision<ServiceItem> amend(ServiceItemForm changed, LocalDate today) {
        Inspection inspection =
                new Inspection().found(closedOn(today)).ask(ServiceItemRules.LISTED, changed.listedAs());
        Optional<ServiceItemForm> read = inspection.read(changed.read());
        return inspection.decide(() ->
                Decision.accepted(with(read.orElseThrow()), new ServiceItemEvent.ItemAmended(id, read.orElseThrow())));
    }

    /** Corrects what was written wrongly. */
    Decision<ServiceItem> correct(ServiceItemForm right, String reason) {
        Inspection inspection = new Inspection().ask(ServiceItemRules.LISTED, right.listedAs());
        Optional<String> why = inspection.read(Reasoned.read(reason));
        Optional<ServiceItemForm> read = inspection.read(right.read());
        return inspection.decide(() -> Decision.accepted(
                with(read.orElseThrow()),
                new ServiceItemEvent.ItemCorrected(id, form, read.orElseThrow(), why.orElseThrow())));
    }

    /** Closes it: it is not offered any more. */
    Decision<ServiceItem> close(LocalDate day, String reason, List<OpenTie> ties, LocalDate today) {
        Inspection inspection = new Inspection().found(closedOn(today));
        Optional<Closing> read = inspection.read(Closing.read(day, reason, ties, today));
        return inspection.decide(() -> Decision.accepted(
                new ServiceItem(community, id, form, read),
                new ServiceItemEvent.ItemClosed(id, day, read.orElseThrow().reason())));
    }

    /** Undoes a closing that was a mistake. */
    Decision<ServiceItem> reopen(String reason, LocalDate today) {
        Inspection inspection = new Inspection().ask(ClosingRules.TO_REOPEN, standing(today));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                new ServiceItem(community, id, form, Optional.empty()),
                new ServiceItemEvent.ItemReopened(id, closing.orElseThrow().day(), why.orElseThrow())));
    }

    /** The same, answered for by no one by name: who did was erased. */
    Decision<ServiceItem> withoutClerk() {
        ServiceItemForm left = form.answeredBy(Optional.empty());
        return Decision.accepted(with(left), new ServiceItemEvent.ItemAmended(id, left));
    }

    /** {@return whether it is offered, as far as that was entered} */
    public boolean isThere() {
        return closing.isEmpty();
    }

    @Override
    public Optional<Finding> closedOn(LocalDate day) {
        return ServiceItemRules.CLOSED.check(standing(day));
    }

    private ClosingRules.Standing standing(LocalDate day) {
        return new ClosingRules.Standing(form.name(), closing.map(Closing::day), day);
    }

    private ServiceItem with(ServiceItemForm now) {
        return new ServiceItem(community, id, now, closing);
    }
}
