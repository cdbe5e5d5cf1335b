package org.linli.kernel;

/**
 * How much a finding weighs. The field's norms are often exceeded by real communities for good reasons, so only what is
 * impossible in law or in arithmetic refuses.
 */
public enum Severity {
    /** Refuses the command (不予办理). */
    VIOLATION,
    /** A norm is exceeded; the command is accepted and the warning rides on it (提醒). */
    WARNING,
    /** Worth knowing; nothing is wrong (提示). */
    HINT
}
