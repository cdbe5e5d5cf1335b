package org.linli.feature;

import java.util.List;
import org.linli.calendar.CalendarRules;
import org.linli.charter.CharterRules;
import org.linli.code.PlainText;
import org.linli.kernel.Texts;
import org.linli.placement.PlacementTable;
import org.linli.staffing.Staffing;

/** What the packages bring that stand below this one and cannot say so themselves (基础包). */
public final class GroundFeatures {
    /** Each of them, from the ground up. */
    public static final List<Feature> ALL = List.of(
            Feature.of(Texts.class).build(),
            Feature.of(PlainText.class).build(),
            Feature.of(CalendarRules.class).rules(CalendarRules.ALL).build(),
            Feature.of(PlacementTable.class).build(),
            Feature.of(CharterRules.class).rules(CharterRules.ALL).build(),
            Feature.of(Staffing.class).build());

    private GroundFeatures() {}
}
