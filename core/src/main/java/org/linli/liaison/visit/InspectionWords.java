package org.linli.liaison.visit;

import java.util.Set;

/** Words by which an inspection of an enterprise, or what it ends with, is called (涉企检查用语). */
final class InspectionWords {
    /** The words. */
    static final Set<String> ALL = Set.of(
            "检查",
            "督查",
            "抽查",
            "巡查",
            "督导",
            "观摩",
            "执法",
            "处罚",
            "罚款",
            "责令",
            "整改",
            "评分",
            "打分",
            "评级",
            "收费",
            "inspection",
            "penalty",
            "scoring");

    private InspectionWords() {}
}
