package org.linli.roster;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.kernel.Basis;
import org.linli.kernel.Evidence;
import org.linli.kernel.Reason;

/** What is told of files and their rows. */
public final class RosterReasons {
    private static final Basis CSV = Basis.general("RFC 4180", "逗号分隔的文本");
    private static final Basis ENCODING = Basis.design("no character is guessed");
    private static final Basis HEADER = Basis.design("a column is known by its name");
    private static final Basis MOBILE = Basis.design("a number that cannot be kept is told, and costs nothing else");
    private static final Basis LIMIT = Basis.design("a file is read in memory that does not grow with it");
    private static final Basis ONCE = Basis.design("one row of several about the same takes effect");
    private static final Basis OUTCOME = Basis.design("a report says what was left out");
    private static final Basis STATUS = Basis.general("政治面貌代码 GB/T 4762-1984", "");
    private static final Basis SEX =
            new Basis("人的性别代码 GB/T 2261.1", "2003", "", Optional.empty(), Optional.empty(), Evidence.VERIFIED);

    /** Every finding of this package that no rule makes. */
    public static final List<Reason> ALL = Stream.of(
                    Reason.violations(
                            CSV,
                            "roster-quote-in-cell",
                            "roster-quote-unclosed",
                            "roster-text-after-quote",
                            "roster-line-break",
                            "roster-row-ragged",
                            "roster-separator"),
                    Reason.violations(
                            ENCODING,
                            "roster-encoding-utf16",
                            "roster-encoding-untold",
                            "roster-encoding-mark-differs",
                            "roster-encoding-neither",
                            "roster-encoding-ambiguous",
                            "roster-bytes-malformed"),
                    Reason.violations(
                            HEADER,
                            "roster-empty",
                            "roster-header-missing",
                            "roster-header-again",
                            "roster-column-blank",
                            "roster-column-unknown",
                            "roster-column-missing",
                            "roster-column-repeated"),
                    Reason.hints(
                            HEADER,
                            "roster-rows-above-header",
                            "roster-columns-passed-over",
                            "roster-rows-passed-over"),
                    Reason.warnings(MOBILE, "roster-mobile-landline"),
                    Reason.violations(
                            LIMIT,
                            "roster-cell-too-long",
                            "roster-row-too-long",
                            "roster-too-many-columns",
                            "roster-too-many-rows",
                            "roster-too-large-at-once"),
                    Reason.violations(ONCE, "roster-row-repeated"),
                    Reason.warnings(ONCE, "roster-row-contends"),
                    Reason.warnings(OUTCOME, "roster-rows-refused", "roster-ended-early", "roster-without-rows"),
                    Reason.violations(OUTCOME, "roster-nothing-imported", "roster-person-sealed"),
                    Reason.violations(STATUS, "roster-political-status-missing", "roster-political-status-unknown"),
                    Reason.violations(SEX, "roster-sex-unknown"))
            .flatMap(List::stream)
            .toList();

    private RosterReasons() {}
}
