package org.linli.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.linli.charter.Share;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Inspection;

/**
 * The notice of a round of awards (评选方案).
 *
 * @param title what it is called, 1 to {@value #MAX_TITLE} characters
 * @param from the first day of the time for which people are honoured
 * @param until the first day after that time
 * @param callUntil the last day on which people are nominated
 * @param categories in which categories
 * @param places how many people may be honoured in each category; a place may stay vacant
 * @param votes how much the votes of residents weigh beside the scores of reviewers
 */
public record AwardRoundForm(
        String title,
        LocalDate from,
        LocalDate until,
        LocalDate callUntil,
        Set<AwardCategory> categories,
        int places,
        Share votes)
        implements Form {
    /** The longest title. */
    public static final int MAX_TITLE = 60;

    /** Copies the categories. */
    public AwardRoundForm {
        categories = Set.copyOf(categories);
    }

    /**
     * A round of all categories, two places in each, without votes.
     *
     * @param title what it is called
     * @param from the first day of the time for which people are honoured
     * @param until the first day after that time
     * @param callUntil the last day on which people are nominated
     * @return the form
     */
    public static AwardRoundForm of(String title, LocalDate from, LocalDate until, LocalDate callUntil) {
        return new AwardRoundForm(title, from, until, callUntil, Set.of(AwardCategory.values()), 2, Share.percent(0));
    }

    /**
     * The same under another title.
     *
     * @param name what it is called
     * @return the form
     */
    public AwardRoundForm titled(String name) {
        return new AwardRoundForm(name, from, until, callUntil, categories, places, votes);
    }

    /**
     * The same in some categories alone.
     *
     * @param some which
     * @return the form
     */
    public AwardRoundForm in(AwardCategory... some) {
        return new AwardRoundForm(title, from, until, callUntil, Set.copyOf(List.of(some)), places, votes);
    }

    /**
     * The same with other places.
     *
     * @param each how many people may be honoured in each category
     * @return the form
     */
    public AwardRoundForm places(int each) {
        return new AwardRoundForm(title, from, until, callUntil, categories, each, votes);
    }

    /**
     * The same with votes of residents.
     *
     * @param weight how much they weigh
     * @return the form
     */
    public AwardRoundForm voted(Share weight) {
        return new AwardRoundForm(title, from, until, callUntil, categories, places, weight);
    }

    /**
     * The same with another last day of the call.
     *
     * @param day the last day on which people are nominated
     * @return the form
     */
    public AwardRoundForm calling(LocalDate day) {
        return new AwardRoundForm(title, from, until, day, categories, places, votes);
    }

    @Override
    public List<Finding> mistakes() {
        Inspection inspection = new Inspection();
        read(inspection);
        return inspection.findings();
    }

    AwardRoundForm read(Inspection inspection) {
        return inspection
                .read(PlainText.require("title", title, MAX_TITLE))
                .map(this::titled)
                .orElse(this);
    }
}
