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
    @Override
    public List<Finding> mistakes() {
        Inspection inspection = new Inspection();
        inspection.read(PlainText.require("number", number, Building.MAX_NUMBER));
        inspection.readIfGiven(address, text -> PlainText.require("address", text, Building.MAX_ADDRESS));
        return inspection.findings();
    }
}
