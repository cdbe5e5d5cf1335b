package org.linli.code;

import java.util.Arrays;
import java.util.Optional;

/** Sex as registered (性别), GB/T 2261.1. */
public enum Sex {
    /** Not known (未知的性别), code 0. */
    UNKNOWN("0"),
    /** Male (男), code 1. */
    MALE("1"),
    /** Female (女), code 2. */
    FEMALE("2"),
    /** Not stated (未说明的性别), code 9. */
    UNSTATED("9");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    /** {@return the code of GB/T 2261.1} */
    public String code() {
        return code;
    }

    /**
     * The sex with a code.
     *
     * @param code code of GB/T 2261.1
     * @return the sex, or nothing for another code
     */
    public static Optional<Sex> ofCode(String code) {
        return Arrays.stream(values()).filter(sex -> sex.code.equals(code)).findFirst();
    }
}
