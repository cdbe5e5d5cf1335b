package org.linli.takeover;

import org.linli.feature.Feature;
import org.linli.kernel.Basis;
import org.linli.kernel.Reason;

/** What taking over from another system brings (存量数据接续). */
public final class TakeOverFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(TakeOverFeature.class)
            .commands(TakeOver.COMMANDS, OriginKeys.COMMANDS)
            .questions(TakeOver.QUESTIONS)
            .kinds(TakenOver.KIND)
            .rules(TakeOverRules.ALL)
            .reasons(Reason.violations(
                    Basis.design("a key of another system names one record of a kind"),
                    "taken-over-already",
                    "origin-key-kept",
                    "origin-key-agreement"))
            .reasons(Reason.violations(
                    Basis.design("what a list names was entered before, and is one"),
                    "taken-over-reference",
                    "taken-over-several"))
            .reasons(Reason.violations(
                    Basis.design("a word stands for one choice, and a figure is written in digits"),
                    "taken-over-word",
                    "taken-over-number",
                    "taken-over-number-negative",
                    "taken-over-number-large"))
            .reasons(Reason.violations(
                    Basis.design("a post has a place in the division of its last day"), "taken-over-no-division"))
            .reasons(Reason.warnings(
                    Basis.design("what a list leaves out is told, and not taken for granted"),
                    "taken-over-households-untold"))
            .build();

    private TakeOverFeature() {}
}
