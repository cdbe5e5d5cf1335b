package org.linli.scenario;

/** Credit codes of invented organisations. */
final class CreditCodes {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int MODULUS = 31;
    private static final int BASE = 3;

    private CreditCodes() {}

    /** The code that begins with these seventeen characters. */
    static String of(String seventeen) {
        int weight = 1;
        int sum = 0;
        for (int i = 0; i < seventeen.length(); i++) {
            sum += weight * ALPHABET.indexOf(seventeen.charAt(i));
            weight = weight * BASE % MODULUS;
        }
        return seventeen + ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }
}
