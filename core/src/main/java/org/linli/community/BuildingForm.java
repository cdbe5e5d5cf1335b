package org.linli.community;

import java.util.List;
import java.util.Optional;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Inspection;

/**
 * A building as it is entered (楼栋登记).
 *
 * @param number its number or name, such as {@code 3栋}
 * @param address where it stands, where more is known than the number
 * @param households how many households live in it; none in a workshop
 */
public record BuildingForm(String number, Optional<String> address, long households) implements Form {
    /**
     * The same under another number or name.
     *
     * @param other as written
     * @return the form
     */
    public BuildingForm number(String other) {
        return new BuildingForm(other, address, households);
    }

    /**
     * The same at another place.
     *
     * @param place as written
     * @return the form
     */
    public BuildingForm address(String place) {
        return new BuildingForm(number, Optional.of(place), households);
    }

    /**
     * The same with another number of households.
     *
     * @param count how many households live in it
     * @return the form
     */
    public BuildingForm households(long count) {
        return new BuildingForm(number, address, count);
    }

    @Override
    public List<Finding> mistakes() {
        Inspection inspection = new Inspection();
        inspection.read(PlainText.require("number", number, Building.MAX_NUMBER));
        inspection.readIfGiven(address, text -> PlainText.require("address", text, Building.MAX_ADDRESS));
        return inspection.findings();
    }
}
