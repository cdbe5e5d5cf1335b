package org.linli.examples.story;

import java.util.ArrayList;
import java.util.List;
import org.linli.examples.report.Part;
import org.linli.examples.report.Standing;
import org.linli.examples.report.Words;
import org.linli.kernel.Decision;

/** What is done in one case, step by step, with what was said to each (始末). */
public final class ToldSteps {
    private final StoryClock clock;
    private final List<Part.Step> steps = new ArrayList<>();

    /**
     * Begins without steps.
     *
     * @param clock gives each step its day
     */
    public ToldSteps(StoryClock clock) {
        this.clock = clock;
    }

    /**
     * Notes a step as it was decided.
     *
     * @param step what was asked for
     * @param decision how it was decided
     */
    public void say(Words step, Decision<?> decision) {
        boolean plain = decision.findings().isEmpty();
        Standing accepted = plain ? Standing.FINE : Standing.WATCH;
        say(step, decision.isAccepted() ? accepted : Standing.NOT, plain ? Words.NONE : Words.in(decision::explain));
    }

    /**
     * Notes a step.
     *
     * @param step what was done
     * @param standing how it ended
     * @param reasons why
     */
    public void say(Words step, Standing standing, Words reasons) {
        steps.add(new Part.Step(Words.of(clock.today()), standing, step, reasons));
    }

    /**
     * Tells them all: a row for each step, with the reasons of what was refused or warned of.
     *
     * @param teller tells them, and keeps them for a section of the report
     * @param section the section
     * @param caption of what they are the course
     */
    public void tell(Teller teller, String section, Words caption) {
        teller.table(
                List.of("日期 day", "办理 step", "", "理由 reasons"),
                steps.stream()
                        .map(step -> List.of(
                                step.day().zh(),
                                step.text().zh(),
                                step.standing().sign(),
                                step.reasons().zh().replace("\n", "；")))
                        .toList());
        teller.keep(section, new Part.Steps(caption, steps));
    }
}
