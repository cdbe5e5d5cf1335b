package org.linli.activity;

import java.util.List;
import java.util.Optional;
import org.linli.code.PlainText;
import org.linli.community.Organisation;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;

/**
 * An activity as it is planned (活动方案).
 *
 * @param title what it is called, 1 to {@value #MAX_TITLE} characters
 * @param topic what it is about, 1 to {@value #MAX_TITLE} characters
 * @param audience for whom it is
 * @param setting where it takes place
 * @param place where exactly, 1 to {@value #MAX_TITLE} characters
 * @param time when
 * @param series to which series of activities it belongs, 1 to {@value #MAX_TITLE} characters
 * @param organiser who holds it for the community, if not the community itself
 * @param capacity for how many people there are places
 * @param expected how many people are expected at one time of holding it; at least as many as there are places are reckoned with
 * @param fee what each person pays, in fen
 * @param safetyNote what is done for weather and safety, 1 to {@value #MAX_NOTE} characters
 */
public record ActivityForm(
        String title,
        String topic,
        ActivityAudience audience,
        ActivitySetting setting,
        String place,
        ActivityTime time,
        Optional<String> series,
        Optional<Id<Organisation>> organiser,
        int capacity,
        int expected,
        Optional<Long> fee,
        Optional<String> safetyNote)
        implements Form {
    /** The longest title, topic, place and name of a series. */
    public static final int MAX_TITLE = 100;

    /** The longest note on safety. */
    public static final int MAX_NOTE = 500;

    /**
     * A free activity of the community under a roof, for everyone.
     *
     * @param title what it is called
     * @param topic what it is about
     * @param place where
     * @param time when
     * @param capacity for how many people there are places
     * @return the form
     */
    public static ActivityForm of(String title, String topic, String place, ActivityTime time, int capacity) {
        return new ActivityForm(
                title,
                topic,
                ActivityAudience.ALL,
                ActivitySetting.INDOOR,
                place,
                time,
                Optional.empty(),
                Optional.empty(),
                capacity,
                capacity,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The same for others.
     *
     * @param whom for whom
     * @return the form
     */
    public ActivityForm forAudience(ActivityAudience whom) {
        return new ActivityForm(
                title, topic, whom, setting, place, time, series, organiser, capacity, expected, fee, safetyNote);
    }

    /**
     * The same outside.
     *
     * @param note what is done for weather and safety
     * @return the form
     */
    public ActivityForm outdoors(Optional<String> note) {
        return new ActivityForm(
                title,
                topic,
                audience,
                ActivitySetting.OUTDOOR,
                place,
                time,
                series,
                organiser,
                capacity,
                expected,
                fee,
                note);
    }

    /**
     * The same at another place.
     *
     * @param where the place
     * @return the form
     */
    public ActivityForm at(String where) {
        return new ActivityForm(
                title, topic, audience, setting, where, time, series, organiser, capacity, expected, fee, safetyNote);
    }

    /**
     * The same at another time.
     *
     * @param when the time
     * @return the form
     */
    public ActivityForm on(ActivityTime when) {
        return new ActivityForm(
                title, topic, audience, setting, place, when, series, organiser, capacity, expected, fee, safetyNote);
    }

    /**
     * The same as one of a series.
     *
     * @param name what the series is called
     * @return the form
     */
    public ActivityForm inSeries(String name) {
        return new ActivityForm(
                title,
                topic,
                audience,
                setting,
                place,
                time,
                Optional.of(name),
                organiser,
                capacity,
                expected,
                fee,
                safetyNote);
    }

    /**
     * The same held by an organisation.
     *
     * @param organisation which
     * @return the form
     */
    public ActivityForm heldBy(Id<Organisation> organisation) {
        return new ActivityForm(
                title,
                topic,
                audience,
                setting,
                place,
                time,
                series,
                Optional.of(organisation),
                capacity,
                expected,
                fee,
                safetyNote);
    }

    /**
     * The same with another number of places.
     *
     * @param places for how many people there are places
     * @return the form
     */
    public ActivityForm seating(int places) {
        return new ActivityForm(
                title, topic, audience, setting, place, time, series, organiser, places, expected, fee, safetyNote);
    }

    /**
     * The same for more people than have a place, as at a fair in the open.
     *
     * @param people how many are expected
     * @return the form
     */
    public ActivityForm expecting(int people) {
        return new ActivityForm(
                title, topic, audience, setting, place, time, series, organiser, capacity, people, fee, safetyNote);
    }

    /**
     * The same with a fee.
     *
     * @param fen what each person pays
     * @return the form
     */
    public ActivityForm charging(long fen) {
        return new ActivityForm(
                title,
                topic,
                audience,
                setting,
                place,
                time,
                series,
                organiser,
                capacity,
                expected,
                Optional.of(fen),
                safetyNote);
    }

    /** {@return with how many people at one time the police reckon} */
    public int size() {
        return Math.max(capacity, expected);
    }

    @Override
    public List<Finding> mistakes() {
        Inspection inspection = new Inspection();
        read(inspection);
        return inspection.findings();
    }

    ActivityForm read(Inspection inspection) {
        Optional<String> called = inspection.read(PlainText.require("title", title, MAX_TITLE));
        Optional<String> about = inspection.read(PlainText.require("topic", topic, MAX_TITLE));
        Optional<String> where = inspection.read(PlainText.require("place", place, MAX_TITLE));
        return new ActivityForm(
                called.orElse(title),
                about.orElse(topic),
                audience,
                setting,
                where.orElse(place),
                time,
                inspection.readIfGiven(series, given -> PlainText.require("series", given, MAX_TITLE)),
                organiser,
                capacity,
                expected,
                fee,
                inspection.readIfGiven(safetyNote, given -> PlainText.requireLines("safetyNote", given, MAX_NOTE)));
    }
}
