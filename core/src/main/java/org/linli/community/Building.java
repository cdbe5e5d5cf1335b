package org.linli.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.kernel.Closable;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.OpenTie;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A building of the community (楼栋), the smallest thing that a grid is made of.
 *
 * @param community the community
 * @param id its id there
 * @param number its number or name
 * @param address where it stands, where more is known than the number
 * @param households how many households live in it, not negative
 * @param closing since when it does not stand any more, if so
 */
public record Building(
        DivisionCode community,
        Id<Building> id,
        String number,
        Optional<String> address,
        long households,
        Optional<Closing> closing)
        implements Closable {
    /** The longest number. */
    public static final int MAX_NUMBER = 50;

    /** The longest address. */
    public static final int MAX_ADDRESS = 200;

    /** The most households of one building. */
    public static final int MAX_HOUSEHOLDS = 10_000;

    /** Its number. */
    public static final Column<Building, String> NUMBER = Column.one("number", ValueType.TEXT, Building::number);

    /** Its number, to sort by: 9 comes before 10. */
    public static final Index<Building, String> ORDER = NaturalOrder.index("number_order", Building::number);

    /** Its number as it is compared; no two buildings of a community that stand have the same. */
    public static final Index<Building, String> NUMBER_KEY = Index.<Building, String>optional(
                    "number_key",
                    ValueType.TEXT,
                    building -> building.isThere() ? Optional.of(NameKey.of(building.number())) : Optional.empty())
            .unique("building-number-taken")
            .unreported();

    /** Households, for reports. */
    public static final Column<Building, Long> HOUSEHOLDS =
            Column.one("households", ValueType.NUMBER, Building::households);

    /** Whether it does not stand any more. */
    static final Index<Building, Boolean> CLOSED = Index.one("closed", ValueType.FLAG, building -> !building.isThere());

    /** Since when it does not stand any more. */
    public static final Column<Building, LocalDate> CLOSED_ON = Column.optional(
            "closed_on", ValueType.DAY, building -> building.closing().map(Closing::day));

    /** Its kind of aggregate. */
    public static final Kind<Building> KIND = Kind.named(
                    "building", 1, Building.class, building -> Ref.of(building.community, building.id))
            .column(NUMBER)
            .together(CLOSED, ORDER)
            .index(NUMBER_KEY)
            .column(HOUSEHOLDS)
            .column(CLOSED_ON)
            .events(BuildingEvent.class)
            .build();

    /**
     * Registers a building.
     *
     * @param community the community
     * @param id its new id
     * @param form as written
     * @return the building; refused with {@code building-households} and what {@link PlainText} finds
     */
    static Decision<Building> register(DivisionCode community, Id<Building> id, BuildingForm form) {
        return written(
                form,
                new Inspection(),
                read -> new Building(community, id, read.number(), read.address(), read.households(), Optional.empty()),
                read -> new BuildingEvent.BuildingRegistered(community, id, read.number(), read.households()));
    }

    /**
     * Changes with the world: from today on it is as in the form.
     *
     * @param form as written
     * @param today the day
     * @return the building; refused as {@link #register}, and with {@code building-closed}
     */
    Decision<Building> amend(BuildingForm form, LocalDate today) {
        return written(
                form,
                new Inspection().found(closedOn(today)),
                this::with,
                read -> new BuildingEvent.BuildingAmended(community, id, read.number(), read.households()));
    }

    /**
     * Corrects what was written wrongly: it is as if it had always been as in the form.
     *
     * @param form as written
     * @param reason why
     * @return the building; refused as {@link #register}, and for its reason
     */
    Decision<Building> correct(BuildingForm form, String reason) {
        Inspection inspection = new Inspection();
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return written(
                form,
                inspection,
                this::with,
                read -> new BuildingEvent.BuildingCorrected(community, id, form(), read, why.orElseThrow()));
    }

    /**
     * Closes it: it does not stand any more.
     *
     * @param day the first day on which it does not
     * @param reason why
     * @param ties what still hangs on it
     * @param today the present day
     * @return the building; refused with {@code building-closed} and as {@link Closing#read}
     */
    Decision<Building> close(LocalDate day, String reason, List<OpenTie> ties, LocalDate today) {
        Inspection inspection = new Inspection().found(closedOn(today));
        Optional<Closing> read = inspection.read(Closing.read(day, reason, ties, today));
        return inspection.decide(() -> Decision.accepted(
                new Building(community, id, number, address, households, read),
                new BuildingEvent.BuildingClosed(
                        community, id, day, read.orElseThrow().reason())));
    }

    /**
     * Undoes a closing that was a mistake.
     *
     * @param reason why
     * @param today the day
     * @return the building; refused with {@code closing-to-reopen}, and for its reason
     */
    Decision<Building> reopen(String reason, LocalDate today) {
        Inspection inspection = new Inspection().ask(ClosingRules.TO_REOPEN, standing(today));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                new Building(community, id, number, address, households, Optional.empty()),
                new BuildingEvent.BuildingReopened(
                        community, id, closing.orElseThrow().day(), why.orElseThrow())));
    }

    /** {@return the form that says what is registered, to be changed and given to {@link Buildings#amend} or {@link Buildings#correct}} */
    public BuildingForm form() {
        return new BuildingForm(number, address, households);
    }

    /** {@return whether it stands, as far as that was entered} */
    public boolean isThere() {
        return closing.isEmpty();
    }

    @Override
    public Optional<Finding> closedOn(LocalDate day) {
        return ClosingRules.BUILDING.check(standing(day));
    }

    private ClosingRules.Standing standing(LocalDate day) {
        return new ClosingRules.Standing(number, closing.map(Closing::day), day);
    }

    private Building with(BuildingForm read) {
        return new Building(community, id, read.number(), read.address(), read.households(), closing);
    }

    private static Decision<Building> written(
            BuildingForm form,
            Inspection inspection,
            Function<BuildingForm, Building> building,
            Function<BuildingForm, BuildingEvent> event) {
        Optional<String> number = inspection.read(PlainText.require("number", form.number(), MAX_NUMBER));
        Optional<String> address =
                inspection.readIfGiven(form.address(), text -> PlainText.require("address", text, MAX_ADDRESS));
        inspection.ask(CommunityRules.BUILDING_HOUSEHOLDS, form.households());
        return inspection.decide(() -> {
            BuildingForm read = new BuildingForm(number.orElseThrow(), address, form.households());
            return Decision.accepted(building.apply(read), event.apply(read));
        });
    }
}
