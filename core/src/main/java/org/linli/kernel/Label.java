package org.linli.kernel;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A word of the field that has a text in each language, such as the name of a role: what a finding holds instead of an
 * English constant.
 *
 * @param code key of the text, such as {@code role.COMMUNITY_SECRETARY}
 */
public record Label(String code) {
    /** What stands between the codes of a list; no code has it. */
    static final String SEPARATOR = ",";

    /**
     * The label of an enum's constant: the kebab-case name of the enum, a dot, the name of the constant.
     *
     * @param constant the constant
     * @return its label
     */
    public static Label of(Enum<?> constant) {
        return new Label(Kebab.of(constant.getDeclaringClass().getSimpleName()) + "." + constant.name());
    }

    /**
     * A list as one label, which each language writes with its own commas. A word without a text is data, and English quotes it.
     *
     * @param labels the labels
     * @return the list
     */
    public static Label list(List<Label> labels) {
        return new Label(labels.stream().map(Label::code).collect(Collectors.joining(SEPARATOR)));
    }
}
