package org.linli.community;

import java.time.LocalDate;
import org.linli.code.DivisionCode;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

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

    /**
     * A building has changed (楼栋变更).
     *
     * @param community the community
     * @param building its id
     * @param number its number now
     * @param households how many households live in it now
     */
    record BuildingAmended(DivisionCode community, Id<Building> building, String number, long households)
            implements BuildingEvent {}

    /**
     * What was written wrongly was corrected (楼栋登记更正).
     *
     * @param community the community
     * @param building its id
     * @param was what was registered
     * @param now what is registered instead
     * @param reason why
     */
    record BuildingCorrected(
            DivisionCode community, Id<Building> building, BuildingForm was, BuildingForm now, String reason)
            implements BuildingEvent {}

    /**
     * A building does not stand any more (楼栋拆除).
     *
     * @param community the community
     * @param building its id
     * @param day the first day on which it does not
     * @param reason why
     */
    record BuildingClosed(DivisionCode community, Id<Building> building, LocalDate day, String reason)
            implements BuildingEvent {}

    /**
     * A closing was a mistake, and was undone (撤销拆除登记).
     *
     * @param community the community
     * @param building its id
     * @param day the day of the closing that was undone
     * @param reason why
     */
    record BuildingReopened(DivisionCode community, Id<Building> building, LocalDate day, String reason)
            implements BuildingEvent {}
}
