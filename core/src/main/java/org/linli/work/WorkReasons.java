package org.linli.work;

import java.util.List;
import java.util.stream.Stream;
import org.linli.kernel.Basis;
import org.linli.kernel.Reason;

/** What every command or question can be refused with (命令与请求的审查意见). */
public final class WorkReasons {
    /** Each of them. */
    public static final List<Reason> ALL = Stream.of(
                    Reason.violations(
                            Basis.design("the table of permissions says who may"),
                            "actor-may-not",
                            "actor-not-related"),
                    Reason.violations(Basis.design("a command names what is there"), "not-found"),
                    Reason.violations(
                            Basis.design("what is decided on was not changed since it was seen"),
                            "seen-changed",
                            "seen-unknown"),
                    Reason.violations(Basis.design("days lie in the civil years"), "day-beyond-years"),
                    Reason.violations(
                            Basis.design("a request key stands for one request; what is told once takes none"),
                            "request-key-reused",
                            "command-stands-alone"),
                    Reason.violations(
                            Basis.design("a list is read page by page"), "page-size", "page-token", "list-column"),
                    Reason.violations(Basis.design("what has not begun has no figures"), "period-not-begun"),
                    Reason.hints(Basis.design("figures of a period are final when it is over"), "period-not-over"))
            .flatMap(List::stream)
            .toList();

    private WorkReasons() {}
}
