package org.linli.reading;

import org.linli.feature.Feature;
import org.linli.kernel.Basis;
import org.linli.kernel.Reason;

/** What reading spaces, titles and readers bring (阅读空间). */
public final class ReadingFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(ReadingFeature.class)
            .commands(ReadingSpaces.COMMANDS, Titles.COMMANDS, Readers.COMMANDS)
            .questions(ReadingSpaces.QUESTIONS, Titles.QUESTIONS, Readers.QUESTIONS)
            .kinds(ReadingSpace.KIND, Title.KIND, Reader.KIND)
            .rules(ReadingCharterRules.ALL, SpaceRules.ALL, TitleRules.ALL, ReaderRules.ALL)
            .reasons(Reason.violations(
                    Basis.design("what is read at a desk names one title, and one reader"),
                    "title-isbn-taken",
                    "reader-once",
                    "reader-card-taken"))
            .terms(ReadingTerms.TERMS)
            .build();

    private ReadingFeature() {}
}
