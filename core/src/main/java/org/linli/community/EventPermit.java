package org.linli.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Inspection;

/**
 * The permit of a large event (大型群众性活动安全许可).
 *
 * @param number its number, 1 to {@value #MAX_NUMBER} characters
 * @param level who has given it
 * @param on on which day
 */
public record EventPermit(String number, PermitLevel level, LocalDate on) implements Form {
    /** The longest number. */
    public static final int MAX_NUMBER = 64;

    @Override
    public List<Finding> mistakes() {
        Inspection inspection = new Inspection();
        read(inspection);
        return inspection.findings();
    }

    /**
     * The permit as it is kept.
     *
     * @param inspection where what is wrong in the number is found
     * @return the permit with the number as read
     */
    public EventPermit read(Inspection inspection) {
        Optional<String> read = inspection.read(PlainText.require("permitNumber", number, MAX_NUMBER));
        return new EventPermit(read.orElse(number), level, on);
    }
}
