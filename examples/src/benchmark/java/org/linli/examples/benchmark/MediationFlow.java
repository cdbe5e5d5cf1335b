package org.linli.examples.benchmark;

import java.util.List;

/** A mediation from its registration to the file, as a program carries it. */
interface MediationFlow extends AutoCloseable {
    /** What carries it. */
    String name();

    /** Carries one case the whole way. */
    void mediate();

    /**
     * What the program says to four questions: may an employee of the respondent mediate, may an unsigned agreement be performed, may the
     * case be filed now, and what is due when.
     */
    List<String> asked();

    @Override
    void close();
}
