package org.linli.code;

import java.util.ArrayList;
import java.util.List;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;

/** Codes of an object code, the community's twelve digits, and a sequence with leading zeros. */
record DigitGridCodes(String objectCode, int sequenceDigits, int firstSequence) implements GridCodeScheme {
    private static final int COMMUNITY_DIGITS = 12;

    @Override
    public Decision<GridCode> compose(DivisionCode community, int sequence) {
        List<Finding> findings = new ArrayList<>();
        if (community.level() != DivisionLevel.COMMUNITY) {
            findings.add(Finding.violation("grid-code-community-level").with("division", community.value()));
        }
        if (sequence < firstSequence || sequence > lastSequence()) {
            findings.add(outOfSequence());
        }
        return Decision.by(findings, () -> Decision.accepted(new GridCode(prefix(community) + padded(sequence))));
    }

    @Override
    public Decision<GridCode> parse(String text, DivisionCode community) {
        String code = CodeText.compact(text);
        List<Finding> findings = new ArrayList<>();
        int length = CodeText.codePoints(code);
        int expected = objectCode.length() + COMMUNITY_DIGITS + sequenceDigits;
        if (length != expected) {
            findings.add(
                    Finding.violation("grid-code-length").with("length", length).with("expected", expected));
        }
        if (length <= CodeText.MAX_LENGTH && !code.isEmpty() && !CodeText.isDigits(code)) {
            findings.add(Finding.violation("grid-code-digits"));
        }
        if (findings.isEmpty()) {
            checkParts(code, community, findings);
        }
        return Decision.by(findings, () -> Decision.accepted(new GridCode(code)));
    }

    private void checkParts(String code, DivisionCode community, List<Finding> findings) {
        if (!code.startsWith(objectCode)) {
            findings.add(Finding.violation("grid-code-object").with("expected", objectCode));
        }
        if (!code.startsWith(community.value(), objectCode.length())) {
            findings.add(Finding.violation("grid-code-community").with("community", community.value()));
        }
        if (Integer.parseInt(code.substring(code.length() - sequenceDigits)) < firstSequence) {
            findings.add(outOfSequence());
        }
    }

    private Finding outOfSequence() {
        return Finding.violation("grid-code-sequence")
                .with("first", firstSequence)
                .with("last", lastSequence());
    }

    private int lastSequence() {
        return sequenceDigits == 3 ? 999 : 99;
    }

    private String prefix(DivisionCode community) {
        return objectCode + community.value();
    }

    private String padded(int sequence) {
        String digits = Integer.toString(sequence);
        return "0".repeat(sequenceDigits - digits.length()) + digits;
    }
}
