package org.linli.reading.loan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Inspection;

/**
 * A batch of the district library as it is written (轮换批次登记).
 *
 * @param number its number, 1 to {@value #MAX_NUMBER} characters
 * @param receivedOn when it came
 */
public record BatchForm(String number, LocalDate receivedOn) implements Form {
    /** The longest number. */
    public static final int MAX_NUMBER = 30;

    /** With its number as it is kept, once that can be read. */
    Optional<BatchForm> read(Inspection inspection, LocalDate today) {
        return inspection
                .ask(BatchRules.DAY, new BatchRules.Received(receivedOn, today))
                .read(PlainText.require("number", number, MAX_NUMBER))
                .map(read -> new BatchForm(read, receivedOn));
    }

    @Override
    public List<Finding> mistakes() {
        return PlainText.require("number", number, MAX_NUMBER).findings();
    }
}
