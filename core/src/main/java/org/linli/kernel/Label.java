package org.linli.kernel;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word of the field that has a text in each language, such as the name of a role: what a finding holds instead of an
 * English constant.
 *
 * @param code key of the text, such as {@code role.COMMUNITY_SECRETARY}; several keys with a plus sign between them
 */
public record Label(String code) {
    private static final String AND = "+";
    private static final Label NONE = new Label("label.NONE");

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
     * A list of labels of which some may be words of a charter that have no text.
     *
     * @param labels the labels
     * @return one label for all of them, in this order; English quotes a word without a text, which is data
     */
    public static Label list(List<Label> labels) {
        return new Label(labels.stream().map(Label::code).collect(Collectors.joining(AND)));
    }

    /**
     * The label of several constants, which a text lists: such as the steps that can be taken.
     *
     * @param constants the constants
     * @return one label for all of them, in the order in which the enum declares them; for none it says so
     */
    public static Label all(Collection<? extends Enum<?>> constants) {
        return constants.isEmpty()
                ? NONE
                : new Label(constants.stream()
                        .sorted()
                        .map(constant -> of(constant).code)
                        .collect(Collectors.joining(AND)));
    }

    /** The labels that this one puts together; itself when it is one. */
    List<Label> parts() {
        return Stream.of(code.split(Pattern.quote(AND))).map(Label::new).toList();
    }
}
