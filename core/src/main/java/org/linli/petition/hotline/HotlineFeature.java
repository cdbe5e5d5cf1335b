package org.linli.petition.hotline;

import org.linli.feature.Feature;

/** What the hotline brings (政务服务便民热线). */
public final class HotlineFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(HotlineFeature.class)
            .commands(HotlineTickets.COMMANDS)
            .questions(HotlineTickets.QUESTIONS, HotlineLedgers.QUESTIONS)
            .kinds(HotlineTicket.KIND)
            .rules(HotlineRules.ALL)
            .watches(HotlineTickets.WATCH)
            .reliances(new TicketsAtUnit())
            .build();

    private HotlineFeature() {}
}
