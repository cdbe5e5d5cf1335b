package org.linli.code;

/** Which characters free text may not hold, and which ones are the dots of names. */
final class Characters {
    static final int MIDDLE_DOT = '·';

    private static final String NAME_DOTS = "·•・‧･∙⋅.．";
    private static final int REPLACEMENT = 0xFFFD;
    /**
     * Letters and marks that show nothing although their category does not say so: Hangul fillers, joiners, Braille
     * blank.
     */
    private static final String BLANK_LETTERS = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";
    /** Pictographs below U+10000 that are shown in colour by default, and the marks that make others so. */
    private static final String PICTOGRAPHS = "\u231A\u231B\u23E9\u23EA\u23EB\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615"
            + "\u2648\u2649\u264A\u264B\u264C\u264D\u264E\u264F\u2650\u2651\u2652\u2653\u267F\u2693\u26A1\u26AA\u26AB"
            + "\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C"
            + "\u274E\u2753\u2754\u2755\u2757\u2795\u2796\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55\uFE0F\u20E3";

    private Characters() {}

    static boolean isNameDot(int c) {
        return NAME_DOTS.indexOf(c) >= 0;
    }

    /** Half of a pair, a code point that is no character, or the mark that a decoder has left for what it lost. */
    static boolean isBroken(int c) {
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return noCharacter || c == REPLACEMENT || Character.getType(c) == Character.SURROGATE;
    }

    static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.UNASSIGNED -> !isIdeographSpace(c);
            default -> BLANK_LETTERS.indexOf(c) >= 0;
        };
    }

    static boolean isPictograph(int c) {
        return c >= 0x1F000 && c <= 0x1FAFF || PICTOGRAPHS.indexOf(c) >= 0;
    }

    /** Where ideographs are added from year to year, before the Java platform knows them. */
    private static boolean isIdeographSpace(int c) {
        return c >= 0x9FA6 && c <= 0x9FFF || c >= 0x20000 && c <= 0x3FFFD;
    }
}
