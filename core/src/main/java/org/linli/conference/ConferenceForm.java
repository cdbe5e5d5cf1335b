package org.linli.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Inspection;

/**
 * A joint conference as it is convened (联席会议通知).
 *
 * @param title what it is called, 1 to {@value Conference#MAX_TITLE} characters
 * @param day when, once that is known
 * @param place where, once that is known; 1 to {@value Conference#MAX_PLACE} characters
 */
public record ConferenceForm(String title, Optional<LocalDate> day, Optional<String> place) implements Form {
    /**
     * One whose day is still open.
     *
     * @param title what it is called
     * @return the form
     */
    public static ConferenceForm of(String title) {
        return new ConferenceForm(title, Optional.empty(), Optional.empty());
    }

    /**
     * The same on a day.
     *
     * @param when the day
     * @return the form
     */
    public ConferenceForm on(LocalDate when) {
        return new ConferenceForm(title, Optional.of(when), place);
    }

    /**
     * The same at a place.
     *
     * @param where the place
     * @return the form
     */
    public ConferenceForm at(String where) {
        return new ConferenceForm(title, day, Optional.of(where));
    }

    @Override
    public List<Finding> mistakes() {
        Inspection inspection = new Inspection();
        read(inspection);
        return inspection.findings();
    }

    ConferenceForm read(Inspection inspection) {
        Optional<String> read = inspection.read(PlainText.require("title", title, Conference.MAX_TITLE));
        Optional<String> where =
                inspection.readIfGiven(place, text -> PlainText.require("place", text, Conference.MAX_PLACE));
        return new ConferenceForm(read.orElse(title), day, where);
    }
}
