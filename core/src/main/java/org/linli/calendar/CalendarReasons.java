package org.linli.calendar;

import java.util.List;
import java.util.stream.Stream;
import org.linli.kernel.Basis;
import org.linli.kernel.Reason;

/** What is told of instants and terms. */
public final class CalendarReasons {
    private static final Basis TIME = Basis.general("日期和时间表示法 GB/T 7408", "");
    private static final Basis ZONE = Basis.general("1986年至1991年的夏时制", "");
    private static final Basis TERM = Basis.design("a term runs forward, and is changed with a reason while it runs");

    /** Every finding of this package that no rule makes. */
    public static final List<Reason> ALL = Stream.of(
                    Reason.violations(TIME, "time-invalid"),
                    Reason.warnings(ZONE, "time-in-gap", "time-twice"),
                    Reason.violations(
                            TERM,
                            "deadline-approver",
                            "deadline-met-already",
                            "deadline-not-paused",
                            "deadline-over",
                            "deadline-paused-already",
                            "deadline-reason",
                            "deadline-time-backwards"),
                    Reason.warnings(TERM, "deadline-met-late"))
            .flatMap(List::stream)
            .toList();

    private CalendarReasons() {}
}
