package org.linli.reading;

import java.time.LocalDate;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to titles (书目变动). */
public sealed interface TitleEvent extends Event {
    /** {@return the title} */
    Id<Title> title();

    /**
     * It was put into the catalogue (书目登记).
     *
     * @param title its id
     * @param form what was registered
     */
    record TitleRegistered(Id<Title> title, TitleForm form) implements TitleEvent {}

    /**
     * What was written wrongly was corrected (书目更正).
     *
     * @param title its id
     * @param was what was registered
     * @param now what is registered instead
     * @param reason why
     */
    record TitleCorrected(Id<Title> title, TitleForm was, TitleForm now, String reason) implements TitleEvent {}

    /**
     * It is not in the catalogue any more (书目注销).
     *
     * @param title its id
     * @param day the first day on which it is not
     * @param reason why
     */
    record TitleClosed(Id<Title> title, LocalDate day, String reason) implements TitleEvent {}

    /**
     * A closing was a mistake, and was undone (撤销注销).
     *
     * @param title its id
     * @param day the day of the closing that was undone
     * @param reason why
     */
    record TitleReopened(Id<Title> title, LocalDate day, String reason) implements TitleEvent {}
}
