package org.linli.kernel;

import java.util.List;
import java.util.stream.Stream;

/**
 * The entry of a finding that no rule makes (其他意见): a mistake of input, a value that is taken, something that is not there, or
 * what explains an answer. Rules have entries of their own; together they are all that a user can be told, and the rulebook lists
 * them.
 *
 * @param code the permanent code
 * @param severity how much it weighs, unless the caller says otherwise
 * @param basis where it comes from, one or more sources
 */
public record Reason(String code, Severity severity, List<Basis> basis) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when there is no basis
     */
    public Reason {
        basis = List.copyOf(basis);
        if (basis.isEmpty()) {
            throw new IllegalArgumentException(code + " has no basis");
        }
    }

    /**
     * Entries that refuse, on one basis.
     *
     * @param basis where they come from
     * @param codes their codes
     * @return an entry for each
     */
    public static List<Reason> violations(Basis basis, String... codes) {
        return all(Severity.VIOLATION, basis, codes);
    }

    /**
     * Entries that warn, on one basis.
     *
     * @param basis where they come from
     * @param codes their codes
     * @return an entry for each
     */
    public static List<Reason> warnings(Basis basis, String... codes) {
        return all(Severity.WARNING, basis, codes);
    }

    /**
     * Entries that are worth knowing, on one basis.
     *
     * @param basis where they come from
     * @param codes their codes
     * @return an entry for each
     */
    public static List<Reason> hints(Basis basis, String... codes) {
        return all(Severity.HINT, basis, codes);
    }

    private static List<Reason> all(Severity severity, Basis basis, String... codes) {
        return Stream.of(codes)
                .map(code -> new Reason(code, severity, List.of(basis)))
                .toList();
    }
}
