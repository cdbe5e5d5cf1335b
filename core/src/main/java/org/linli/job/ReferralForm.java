package org.linli.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.PlainText;
import org.linli.job.seeker.JobSeeker;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;

/**
 * A person who is referred to a vacancy (推荐).
 *
 * @param vacancy the vacancy
 * @param seeker the registration of the person
 * @param on on which day
 * @param note what the desk has noted, 1 to {@value #MAX_NOTE} characters
 */
public record ReferralForm(Id<Vacancy> vacancy, Id<JobSeeker> seeker, LocalDate on, Optional<String> note)
        implements Form {
    /** The longest note. */
    public static final int MAX_NOTE = 500;

    /**
     * A person who is referred without a note.
     *
     * @param vacancy the vacancy
     * @param seeker the registration of the person
     * @param on on which day
     * @return the form
     */
    public static ReferralForm of(Id<Vacancy> vacancy, Id<JobSeeker> seeker, LocalDate on) {
        return new ReferralForm(vacancy, seeker, on, Optional.empty());
    }

    /**
     * The same with a note.
     *
     * @param text what the desk has noted
     * @return the form
     */
    public ReferralForm noted(String text) {
        return new ReferralForm(vacancy, seeker, on, Optional.of(text));
    }

    ReferralForm with(Optional<String> text) {
        return new ReferralForm(vacancy, seeker, on, text);
    }

    /** Leaves out what is written. */
    @Override
    public String toString() {
        return "Referral of " + on;
    }

    @Override
    public List<Finding> mistakes() {
        Inspection inspection = new Inspection();
        read(inspection);
        return inspection.findings();
    }

    ReferralForm read(Inspection inspection) {
        return with(inspection.readIfGiven(note, text -> PlainText.requireLines("note", text, MAX_NOTE)));
    }
}
