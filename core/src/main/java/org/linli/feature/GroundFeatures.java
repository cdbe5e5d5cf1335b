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
import org.linli.seal.Seal;
import org.linli.staffing.Staffing;
import org.linli.work.Answer;
import org.linli.work.AnswerPart;
import org.linli.work.CalendarTerms;
import org.linli.work.Denial;
import org.linli.work.Office;
import org.linli.work.StoredCharter;
import org.linli.work.VaultCheck;
import org.linli.work.WorkReasons;
import org.linli.work.delivery.DeliveryConsumer;
import org.linli.work.delivery.DeliveryState;

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
            Feature.of(Staffing.class).reasons(EngineReasons.STAFFING).build(),
            Feature.of(Seal.class)
                    .reasons(Reason.violations(
                            Basis.design("a seal is read whole, and proves what was signed"),
                            "seal-not-signed",
                            "seal-not-whole"))
                    .build(),
            Feature.of(Office.class)
                    .kinds(StoredCharter.CHARTERS, Answer.KIND, AnswerPart.KIND, Denial.KIND, VaultCheck.KIND)
                    .terms(CalendarTerms.TERMS)
                    .reasons(WorkReasons.ALL)
                    .build(),
            Feature.of(DeliveryConsumer.class)
                    .kinds(DeliveryConsumer.KIND, DeliveryState.KIND)
                    .build(),
            Feature.of(Attentions.class).questions(Attentions.QUESTIONS).build());

    private GroundFeatures() {}
}
