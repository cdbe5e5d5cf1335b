package org.linli.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Inspection;

/**
 * A wish as it was voiced (活动心愿登记).
 *
 * @param audience for whom an activity is wished
 * @param topic what it is to be about, 1 to {@value ActivityForm#MAX_TITLE} characters
 * @param people how many people wish for it
 * @param on on which day
 */
public record ActivityWishForm(ActivityAudience audience, String topic, int people, LocalDate on) implements Form {
    /**
     * The same of another number of people.
     *
     * @param number how many
     * @return the form
     */
    public ActivityWishForm by(int number) {
        return new ActivityWishForm(audience, topic, number, on);
    }

    @Override
    public List<Finding> mistakes() {
        Inspection inspection = new Inspection();
        read(inspection);
        return inspection.findings();
    }

    ActivityWishForm read(Inspection inspection) {
        Optional<String> about = inspection.read(PlainText.require("topic", topic, ActivityForm.MAX_TITLE));
        return new ActivityWishForm(audience, about.orElse(topic), people, on);
    }
}
