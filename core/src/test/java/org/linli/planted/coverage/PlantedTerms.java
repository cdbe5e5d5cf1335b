package org.linli.planted.coverage;

import org.linli.calendar.Term;
import org.linli.charter.Edition;
import org.linli.charter.ParameterUnit;
import org.linli.charter.Terms;
import org.linli.kernel.Basis;

/** Terms of which a reader reads some, and of which others are read by nobody but themselves. */
public record PlantedTerms(int read, int idle, Promise promise, Promise forgotten) {
    private static final Basis BASIS = Basis.design("planted");

    /** Their parameters. */
    public static final Terms<PlantedTerms> TERMS = Terms.of("planted", PlantedTerms.class)
            .parameter("read", ParameterUnit.DAYS, Edition.first(1, BASIS))
            .parameter("idle", ParameterUnit.DAYS, Edition.first(1, BASIS))
            .parameter("promise.respond", ParameterUnit.TERM, Edition.first(Term.hours(1), BASIS))
            .parameter("promise.finish", ParameterUnit.TERM, Edition.first(Term.hours(1), BASIS))
            .parameter("forgotten.respond", ParameterUnit.TERM, Edition.first(Term.hours(1), BASIS))
            .parameter("forgotten.finish", ParameterUnit.TERM, Edition.first(Term.hours(1), BASIS))
            .build();

    int twice() {
        return idle() + idle;
    }

    /** A record in the record. */
    public record Promise(Term respond, Term finish) {}

    static final class Reader {
        private Reader() {}

        static boolean isHeld(PlantedTerms terms, int days, Term term) {
            return terms.read() >= days && terms.promise().respond().equals(term);
        }
    }
}
