package org.linli.kernel;

/**
 * A word of the field that has a text in each language, such as the name of a role: what a finding holds instead of an
 * English constant.
 *
 * @param code key of the text, such as {@code role.COMMUNITY_SECRETARY}
 */
public record Label(String code) {
    /**
     * The label of an enum's constant: the kebab-case name of the enum, a dot, the name of the constant.
     *
     * @param constant the constant
     * @return its label
     */
    public static Label of(Enum<?> constant) {
        return new Label(Kebab.of(constant.getDeclaringClass().getSimpleName()) + "." + constant.name());
    }
}
