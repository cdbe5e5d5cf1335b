package org.linli.community;

import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.kernel.Decision;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
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
 */
public record Building(
        DivisionCode community, Id<Building> id, String number, Optional<String> address, long households) {
    /** The longest number. */
    public static final int MAX_NUMBER = 50;

    /** The longest address. */
    public static final int MAX_ADDRESS = 200;

    /** The most households of one building. */
    public static final int MAX_HOUSEHOLDS = 10_000;

    /** Its number. */
    public static final Column<Building, String> NUMBER = Column.one("number", ValueType.TEXT, Building::number);

    /** Its number, to sort by: 9 comes before 10. */
    public static final Index<Building, String> ORDER = Index.<Building, String>one(
                    "number_order", ValueType.TEXT, building -> NaturalOrder.key(building.number()))
            .unreported();

    /** Its number as it is compared; no two buildings of a community have the same. */
    public static final Index<Building, String> NUMBER_KEY = Index.<Building, String>one(
                    "number_key", ValueType.TEXT, building -> NameKey.of(building.number()))
            .unique("building-number-taken")
            .unreported();

    /** Households, for reports. */
    public static final Column<Building, Long> HOUSEHOLDS =
            Column.one("households", ValueType.NUMBER, Building::households);

    /** Its kind of aggregate. */
    public static final Kind<Building> KIND = Kind.named(
                    "building", 1, Building.class, building -> Ref.of(building.community, building.id))
            .column(NUMBER)
            .index(ORDER)
            .index(NUMBER_KEY)
            .column(HOUSEHOLDS)
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
        Inspection inspection = new Inspection();
        Optional<String> number = inspection.read(PlainText.require("number", form.number(), MAX_NUMBER));
        Optional<String> address =
                inspection.readIfGiven(form.address(), text -> PlainText.require("address", text, MAX_ADDRESS));
        inspection.ask(CommunityRules.BUILDING_HOUSEHOLDS, form.households());
        return inspection.decide(() -> Decision.accepted(
                new Building(community, id, number.orElseThrow(), address, form.households()),
                new BuildingEvent.BuildingRegistered(community, id, number.orElseThrow(), form.households())));
    }

    /** What happens to buildings (楼栋事件). */
    public sealed interface BuildingEvent extends Event {
        /**
         * A building was registered (楼栋登记).
         *
         * @param community the community
         * @param building its id
         * @param number its number
         * @param households how many households live in it
         */
        record BuildingRegistered(DivisionCode community, Id<Building> building, String number, long households)
                implements BuildingEvent {}
    }
}
