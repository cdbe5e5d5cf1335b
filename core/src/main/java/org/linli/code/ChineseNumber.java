package org.linli.code;

/** Numbers of dates, in Arabic or Chinese digits. What is no number becomes 0, which no calendar has. */
final class ChineseNumber {
    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseNumber() {}

    /** A number below 100, such as {@code 11} or {@code 十一}. */
    static int of(String text) {
        int ten = text.indexOf('十');
        if (ten < 0) {
            return text.length() <= 2 ? ofDigits(text) : 0;
        }
        int tens = ten == 0 ? 1 : ofDigits(text.substring(0, ten));
        String rest = text.substring(ten + 1);
        boolean regular = ten <= 1 && rest.length() <= 1 && rest.indexOf('十') < 0 && tens >= 1;
        return regular ? tens * 10 + ofDigits(rest) : 0;
    }

    /** Digits one after the other, such as {@code 2022} or {@code 二〇二二}. */
    static int ofDigits(String text) {
        int number = 0;
        for (char c : text.toCharArray()) {
            number = number * 10 + digit(c);
        }
        return number;
    }

    private static int digit(char c) {
        if (CodeText.isDigit(c)) {
            return c - '0';
        }
        return Math.max(0, DIGITS.indexOf(c));
    }
}
