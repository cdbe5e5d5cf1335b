package org.linli.work;

import org.linli.feature.Feature;

/** What the commands of every feature need (命令与请求). */
public final class WorkFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(WorkFeature.class)
            .kinds(
                    StoredCharter.CHARTERS,
                    Answer.KIND,
                    AnswerPart.KIND,
                    DeliveryConsumer.KIND,
                    DeliveryState.KIND,
                    Denial.KIND,
                    VaultCheck.KIND)
            .terms(CalendarTerms.TERMS)
            .build();

    private WorkFeature() {}
}
