package org.linli.examples.story;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.examples.report.ConsoleTable;
import org.linli.examples.report.Norm;
import org.linli.examples.report.Part;
import org.linli.examples.report.Standing;
import org.linli.examples.report.Width;
import org.linli.examples.report.Words;
import org.linli.kernel.Basis;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Severity;

/**
 * Tells a story on the console, with aligned tables, in colour only on a terminal, and keeps what its report shows of the course of
 * things: what was refused, and why the library decided as it did.
 */
public final class Teller {
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    private final PrintStream out;
    private final boolean colour;
    private final List<Part.Refusal> refusals = new ArrayList<>();
    private final Set<String> codes = new LinkedHashSet<>();
    private final List<Part> explanations = new ArrayList<>();
    private final Map<String, List<Part.Steps>> courses = new HashMap<>();
    private boolean isProven = true;

    /**
     * A teller.
     *
     * @param out where the console's text goes
     * @param colour whether a terminal shows it
     */
    public Teller(PrintStream out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    /**
     * Begins a section.
     *
     * @param title its title
     */
    public void section(String title) {
        out.println();
        out.println(colour ? BOLD + title + PLAIN : title);
        out.println("-".repeat(Width.of(title)));
    }

    /**
     * Says something.
     *
     * @param text one or more lines
     */
    public void say(String text) {
        text.lines().forEach(out::println);
    }

    /**
     * Shows a table.
     *
     * @param header the names of the columns
     * @param rows the rows, each as long as the header
     */
    public void table(List<String> header, List<List<String>> rows) {
        ConsoleTable.lines(header, rows).forEach(out::println);
    }

    /**
     * Says how far something has come: on a terminal in one line that changes, elsewhere line by line; never on the page.
     *
     * @param text how far
     */
    public void progress(String text) {
        out.print(colour ? "\r" + text : text + "\n");
        out.flush();
    }

    /**
     * Tells of something that was refused, with every reason, and keeps it.
     *
     * @param asked what was asked for
     * @param decision how it was decided
     */
    public void refused(Words asked, Decision<?> decision) {
        if (decision.isAccepted()) {
            throw new IllegalStateException("This should have been refused: " + asked.en());
        }
        List<Part.Grounds> reasons = decision.findings().stream()
                .map(finding -> new Part.Grounds(
                        finding.severity() == Severity.VIOLATION ? Standing.NOT : Standing.WATCH,
                        Norm.of(finding),
                        Words.of(finding)))
                .toList();
        refusals.add(new Part.Refusal(asked, reasons));
        decision.findings().forEach(finding -> codes.add(finding.code()));
        say("✗ " + asked.zh() + "　" + asked.en());
        decision.findings().forEach(this::reason);
    }

    /**
     * Tells why the library decided as it did, and keeps it.
     *
     * @param asked what one would ask
     * @param answer the reasons
     * @param proven whether it was reckoned again from the inputs, and is the best
     */
    public void explained(Words asked, Words answer, boolean proven) {
        isProven &= proven;
        explanations.add(new Part.Card(asked, List.of(new Part.Prose(answer))));
        say(answer.zh());
    }

    /**
     * Keeps the course of something, which was told already.
     *
     * @param section the section that shows it
     * @param course its steps
     */
    public void keep(String section, Part.Steps course) {
        courses.computeIfAbsent(section, any -> new ArrayList<>()).add(course);
    }

    /** {@return what was refused, in order} */
    public List<Part.Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** {@return the codes of the reasons for which something was refused} */
    public Set<String> codes() {
        return Set.copyOf(codes);
    }

    /** {@return whether all that was explained was proven to be the best} */
    public boolean isProven() {
        return isProven;
    }

    /** {@return what was explained, in order} */
    public List<Part> explanations() {
        return List.copyOf(explanations);
    }

    /**
     * The courses that were kept for a section.
     *
     * @param section the section
     * @return them, in order
     */
    public List<Part.Steps> courses(String section) {
        return List.copyOf(courses.getOrDefault(section, List.of()));
    }

    private void reason(Finding finding) {
        String basis = finding.basis().stream().map(Basis::cite).collect(Collectors.joining("; "));
        say("  • " + finding.code() + (basis.isEmpty() ? "" : "  依据 basis: " + basis) + "\n      "
                + finding.explain(Locale.SIMPLIFIED_CHINESE) + "\n      " + finding.explain(Locale.ENGLISH));
    }
}
