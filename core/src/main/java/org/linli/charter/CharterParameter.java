package org.linli.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.kernel.Label;

/**
 * A parameter of the charter as data (章程参数): documents, differences and checks run over {@link CharterParameters}.
 *
 * @param name its name: that of its {@link Terms}, a dot, and the component's name, such as {@code alliance.agreementYears}
 * @param unit what its figure counts
 * @param editions what the nation holds for it, oldest first; never empty
 */
public record CharterParameter(String name, ParameterUnit unit, List<Edition> editions) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when the name has no dot, there is no edition, the first has a day or another has none,
     *     or one begins before or with the one before it
     */
    public CharterParameter {
        editions = List.copyOf(editions);
        if (name.indexOf('.') < 1 || editions.isEmpty()) {
            throw new IllegalArgumentException("A parameter has a feature and an edition: " + name);
        }
        for (int i = 0; i < editions.size(); i++) {
            LocalDate before =
                    i < 2 ? LocalDate.MIN : editions.get(i - 1).from().orElse(LocalDate.MAX);
            boolean inOrder = i == 0
                    ? editions.get(i).from().isEmpty()
                    : editions.get(i).from().filter(before::isBefore).isPresent();
            if (!inOrder) {
                throw new IllegalArgumentException("The editions of " + name + " are out of order");
            }
        }
    }

    /** {@return the name of the terms that hold it, such as {@code alliance}} */
    public String feature() {
        return name.substring(0, name.indexOf('.'));
    }

    /** {@return what it is called in each language} */
    public Label label() {
        return new Label("charter-parameter." + name);
    }

    /**
     * What the nation holds for it on a day.
     *
     * @param day the day
     * @return the edition
     */
    public Edition on(LocalDate day) {
        return editions.stream()
                .filter(edition -> edition.holdsOn(day))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /**
     * Reads a value.
     *
     * @param text such as {@code 30}, {@code 50%}, {@code 2/3}, {@code 300..500}, {@code 5wd}, {@code 06-30}, {@code true}, {@code 7,30}
     * @return the value, of the type of the defaults; empty when the text is none
     */
    public Optional<Object> read(String text) {
        return CharterText.read(editions.get(0).value(), text);
    }

    /**
     * Its value in a charter on a day.
     *
     * @param charter the charter
     * @param day the day
     * @return what the charter's layers have set; what the edition of the day holds when they have set nothing, or something
     *     that the edition's bound no longer allows
     * @throws IllegalStateException when what was set is no value of this parameter, which no charter in force holds
     */
    public Object value(Charter charter, LocalDate day) {
        Edition edition = on(day);
        return charter.setting(name)
                .map(setting -> read(setting.value())
                        .orElseThrow(() -> new IllegalStateException("The charter holds no value for " + name)))
                .filter(edition::allows)
                .orElse(edition.value());
    }

    /**
     * Its value in a charter on a day as text, which {@link #read} reads again.
     *
     * @param charter the charter
     * @param day the day
     * @return the text, as {@link #value} finds the value
     */
    public String text(Charter charter, LocalDate day) {
        return CharterText.write(value(charter, day));
    }
}
