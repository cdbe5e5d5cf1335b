package org.linli.code;

import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Inspection;

/** Codes of an object code, the community's twelve digits, and a sequence with leading zeros. */
record DigitGridCodes(String objectCode, int sequenceDigits, int firstSequence) implements GridCodeScheme {
    private static final int COMMUNITY_DIGITS = 12;

    @Override
    public Decision<GridCode> compose(DivisionCode community, int sequence) {
        Inspection inspection = new Inspection();
        if (community.level() != DivisionLevel.COMMUNITY) {
            inspection.found(Finding.violation("grid-code-community-level").with("division", community.value()));
        }
        if (sequence < firstSequence || sequence > lastSequence()) {
            inspection.found(outOfSequence());
        }
        return inspection.decide(() -> Decision.accepted(new GridCode(prefix(community) + padded(sequence))));
    }

    @Override
    public Decision<GridCode> parse(String text, DivisionCode community) {
        String code = CodeText.compact(text);
        Inspection inspection = new Inspection();
        int length = CodeText.codePoints(code);
        int expected = objectCode.length() + COMMUNITY_DIGITS + sequenceDigits;
        if (length != expected) {
            inspection.found(
                    Finding.violation("grid-code-length").with("length", length).with("expected", expected));
        }
        if (length <= CodeText.MAX_LENGTH && !code.isEmpty() && !CodeText.isDigits(code)) {
            inspection.found(Finding.violation("grid-code-digits"));
        }
        if (inspection.isClean()) {
            checkParts(code, community, inspection);
        }
        return inspection.decide(() -> Decision.accepted(new GridCode(code)));
    }

    private void checkParts(String code, DivisionCode community, Inspection inspection) {
        if (!code.startsWith(objectCode)) {
            inspection.found(Finding.violation("grid-code-object").with("expected", objectCode));
        }
        if (!code.startsWith(community.value(), objectCode.length())) {
            inspection.found(Finding.violation("grid-code-community").with("community", community.value()));
        }
        if (Integer.parseInt(code.substring(code.length() - sequenceDigits)) < firstSequence) {
            inspection.found(outOfSequence());
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
