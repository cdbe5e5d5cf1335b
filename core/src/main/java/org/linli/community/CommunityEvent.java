package org.linli.community;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.kernel.Event;

/** What happens to a community's profile (社区概况事件). */
public sealed interface CommunityEvent extends Event {
    /**
     * The community was described, for the first time or anew (概况登记).
     *
     * @param community the community
     * @param name its name
     * @param foundedYear in which year it was founded, where known
     */
    record CommunityDescribed(DivisionCode community, String name, Optional<Integer> foundedYear)
            implements CommunityEvent {}

    /**
     * What was written wrongly was corrected (概况更正).
     *
     * @param community the community
     * @param was how it was described
     * @param now how it is described instead
     * @param reason why
     */
    record CommunityCorrected(DivisionCode community, CommunityForm was, CommunityForm now, String reason)
            implements CommunityEvent {}

    /**
     * An honour was entered (获得荣誉).
     *
     * @param community the community
     * @param title the honour's title
     * @param level which level gave it
     * @param awardedOn the day, where known
     */
    record HonourAwarded(DivisionCode community, String title, HonourLevel level, Optional<LocalDate> awardedOn)
            implements CommunityEvent {}

    /**
     * An honour was taken out (撤下荣誉).
     *
     * @param community the community
     * @param title the honour's title
     * @param level which level gave it
     * @param awardedOn the day on which it was given, where known
     */
    record HonourRetracted(DivisionCode community, String title, HonourLevel level, Optional<LocalDate> awardedOn)
            implements CommunityEvent {}
}
