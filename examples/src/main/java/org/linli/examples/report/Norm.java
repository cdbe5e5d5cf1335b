package org.linli.examples.report;

import java.util.List;
import org.linli.kernel.Basis;
import org.linli.kernel.Evidence;
import org.linli.kernel.Finding;

/** What kind of norm a reason rests on. */
public enum Norm {
    /** Statute or standard, everywhere. */
    LAW("law", "法律", "Statute", "国家法律法规，处处适用", "statute, everywhere"),
    /** The charter of this community. */
    CHARTER("own", "本社区章程", "Own charter", "只在本社区有约束力", "binds here only"),
    /** The story of this community. */
    STORY("own", "本社区案例", "Own case", "取自本社区案例", "from this community’s case"),
    /** Practice, here or there. */
    PRACTICE("loc", "通常做法", "Common practice", "各地做法，一般只提示", "practice of places, warns as a rule"),
    /** What keeps records free of contradiction. */
    DESIGN("des", "登记规则", "Of the register", "为登记不矛盾而设", "keeps records consistent");

    private final String style;
    private final String zh;
    private final String en;
    private final String means;
    private final String meansInEnglish;

    Norm(String style, String zh, String en, String means, String meansInEnglish) {
        this.style = style;
        this.zh = zh;
        this.en = en;
        this.means = means;
        this.meansInEnglish = meansInEnglish;
    }

    /**
     * The norm that a finding rests on: the charter where that gave the figure, else that of its first source.
     *
     * @param finding the finding
     * @return the norm
     */
    public static Norm of(Finding finding) {
        return of(finding.basis());
    }

    /**
     * The norm of several sources: the first one makes the rule, and those after it say how it counts.
     *
     * @param sources the sources
     * @return the norm
     */
    public static Norm of(List<Basis> sources) {
        List<Evidence> evidence = sources.stream().map(Basis::evidence).toList();
        return evidence.contains(Evidence.CHARTER)
                ? CHARTER
                : evidence.stream().findFirst().map(Norm::of).orElse(DESIGN);
    }

    private static Norm of(Evidence evidence) {
        return switch (evidence) {
            case CHARTER -> CHARTER;
            case VERIFIED -> LAW;
            case STORY -> STORY;
            case LOCAL, GENERAL -> PRACTICE;
            case DESIGN -> DESIGN;
        };
    }

    /** {@return its class on a page} */
    String style() {
        return style;
    }

    /** {@return its name} */
    public Words words() {
        return Words.of(zh, en);
    }

    /** {@return how far it binds} */
    public Words meaning() {
        return Words.of(means, meansInEnglish);
    }
}
