package org.linli.feature;

import java.util.List;
import org.linli.calendar.CalendarReasons;
import org.linli.calendar.CalendarRules;
import org.linli.charter.CharterRules;
import org.linli.code.CodeReasons;
import org.linli.code.PlainText;
import org.linli.kernel.Basis;
import org.linli.kernel.Reason;
import org.linli.kernel.Texts;
import org.linli.placement.PlacementTable;
import org.linli.staffing.Staffing;

/** What the packages bring that stand below this one and cannot say so themselves (基础包). */
public final class GroundFeatures {
    /** Each of them, from the ground up. */
    public static final List<Feature> ALL = List.of(
            Feature.of(Texts.class).build(),
            Feature.of(PlainText.class).reasons(CodeReasons.ALL).build(),
            Feature.of(CalendarRules.class)
                    .rules(CalendarRules.ALL)
                    .reasons(CalendarReasons.ALL)
                    .build(),
            Feature.of(PlacementTable.class).reasons(EngineReasons.PLACEMENT).build(),
            Feature.of(CharterRules.class)
                    .rules(CharterRules.ALL)
                    .reasons(Reason.violations(
                            Basis.design("a parameter has a name and a form"),
                            "charter-parameter-unknown",
                            "charter-value-format"))
                    .build(),
            Feature.of(Staffing.class).reasons(EngineReasons.STAFFING).build());

    private GroundFeatures() {}
}
