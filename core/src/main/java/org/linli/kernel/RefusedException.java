package org.linli.kernel;

import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A command was refused, for callers who prefer an exception to a {@link Decision}. Its message is English. */
public final class RefusedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    /**
     * An exception with these findings.
     *
     * @param findings every reason
     */
    public RefusedException(List<Finding> findings) {
        super(findings.stream()
                .map(finding -> finding.code() + ": " + finding.explain(Locale.ENGLISH))
                .collect(Collectors.joining("; ")));
        this.findings = List.copyOf(findings);
    }

    /** {@return every reason} */
    public List<Finding> findings() {
        return findings;
    }
}
