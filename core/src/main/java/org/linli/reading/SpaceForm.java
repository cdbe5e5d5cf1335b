package org.linli.reading;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.code.PlainText;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Inspection;

/**
 * A reading space as it is written (阅读空间登记).
 *
 * @param name what it is called, 1 to {@value #MAX_NAME} characters
 * @param place where it is, 1 to {@value #MAX_PLACE} characters
 * @param parent the library of the county or district whose service point it is, up to {@value #MAX_NAME} characters
 * @param openOn on which days of the week it is open
 * @param devices how many lending devices stand in it
 * @param commonProperty whether its place is common property of the owners, such as an open ground floor
 * @param vote how the owners voted on that use
 */
public record SpaceForm(
        String name,
        String place,
        Optional<String> parent,
        Set<DayOfWeek> openOn,
        int devices,
        boolean commonProperty,
        Optional<OwnersVote> vote)
        implements Form {
    /** The longest name. */
    public static final int MAX_NAME = 100;

    /** The longest place. */
    public static final int MAX_PLACE = 200;

    /** Copies the set. */
    public SpaceForm {
        openOn = Set.copyOf(openOn);
    }

    /**
     * A space that is open every day.
     *
     * @param name what it is called
     * @param place where it is
     * @return the form
     */
    public static SpaceForm of(String name, String place) {
        return new SpaceForm(name, place, Optional.empty(), EnumSet.allOf(DayOfWeek.class), 0, false, Optional.empty());
    }

    /**
     * The same as a service point of a library.
     *
     * @param library the library of the county or district
     * @return the form
     */
    public SpaceForm under(String library) {
        return new SpaceForm(name, place, Optional.of(library), openOn, devices, commonProperty, vote);
    }

    /**
     * The same, open on these days of the week alone.
     *
     * @param days the days
     * @return the form
     */
    public SpaceForm openOn(Set<DayOfWeek> days) {
        return new SpaceForm(name, place, parent, days, devices, commonProperty, vote);
    }

    /**
     * The same with lending devices.
     *
     * @param number how many
     * @return the form
     */
    public SpaceForm devices(int number) {
        return new SpaceForm(name, place, parent, openOn, number, commonProperty, vote);
    }

    /**
     * The same on common property of the owners.
     *
     * @param how how they voted
     * @return the form
     */
    public SpaceForm onCommonProperty(OwnersVote how) {
        return new SpaceForm(name, place, parent, openOn, devices, true, Optional.of(how));
    }

    /** With its texts as they are kept. */
    Decision<SpaceForm> read() {
        Inspection inspection = new Inspection()
                .ask(SpaceRules.OPENING, openOn.size())
                .ask(SpaceRules.DEVICES, devices)
                .ask(SpaceRules.VOTE_COUNT, vote)
                .ask(SpaceRules.OWNERS_VOTE, this);
        Optional<String> called = inspection.read(PlainText.require("name", name, MAX_NAME));
        Optional<String> where = inspection.read(PlainText.require("place", place, MAX_PLACE));
        Optional<String> library = parent.flatMap(text ->
                inspection.read(PlainText.parse("parent", text, MAX_NAME)).flatMap(read -> read));
        return inspection.decide(() -> Decision.accepted(new SpaceForm(
                called.orElseThrow(), where.orElseThrow(), library, openOn, devices, commonProperty, vote)));
    }

    @Override
    public List<Finding> mistakes() {
        return read().findings();
    }
}
