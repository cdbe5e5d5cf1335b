package org.linli.feature;

import java.util.ArrayList;
import java.util.List;
import org.linli.charter.Terms;
import org.linli.kernel.Command;
import org.linli.kernel.Label;
import org.linli.kernel.Question;
import org.linli.kernel.Reason;
import org.linli.kernel.Rule;
import org.linli.kernel.TextBundle;
import org.linli.storage.Kind;
import org.linli.work.Reliance;

/**
 * What one package brings to the library (功能): the list of features is all that the entry, the permissions, the rulebook, the
 * charter and the texts know of it.
 *
 * <pre>{@code
 * public static final Feature FEATURE = Feature.of(AllianceFeature.class)
 *         .commands(Alliances.COMMANDS, Appointments.COMMANDS)
 *         .kinds(Alliance.KIND, Appointment.KIND)
 *         .rules(AllianceRules.ALL)
 *         .terms(AllianceTerms.TERMS)
 *         .build();
 * }</pre>
 *
 * @param name the package's name below {@code org.linli}, such as {@code alliance}
 * @param commands its commands, in the order of documents
 * @param questions its guarded questions
 * @param kinds what it stores
 * @param rules its rules, in the order of the rulebook
 * @param reasons the entries of its findings that no rule makes
 * @param terms what it reads of the charter
 * @param watches what it keeps an eye on
 * @param reliances what it has built on aggregates of its own and of features below it
 * @param texts its texts, in both languages, beside its class
 */
@SuppressWarnings("exports") // for the library's own use
public record Feature(
        String name,
        List<Command<?>> commands,
        List<Question> questions,
        List<Kind<?>> kinds,
        List<Rule<?>> rules,
        List<Reason> reasons,
        List<Terms<?>> terms,
        List<Watch> watches,
        List<Reliance<?>> reliances,
        TextBundle texts) {
    private static final String HOUSE = "org.linli.";

    /** Copies the lists. */
    public Feature {
        commands = List.copyOf(commands);
        questions = List.copyOf(questions);
        kinds = List.copyOf(kinds);
        rules = List.copyOf(rules);
        reasons = List.copyOf(reasons);
        terms = List.copyOf(terms);
        watches = List.copyOf(watches);
        reliances = List.copyOf(reliances);
    }

    /**
     * Begins the feature of a package.
     *
     * @param home a class of the package, beside which its texts lie
     * @return the draft, which takes what the package brings
     */
    public static Draft of(Class<?> home) {
        String place = home.getPackageName();
        return new Draft(place.startsWith(HOUSE) ? place.substring(HOUSE.length()) : place, new TextBundle(home));
    }

    /** {@return what it is called in each language} */
    public Label label() {
        return new Label("feature." + name);
    }

    /** A feature that is still being put together. Not for use by several threads. */
    public static final class Draft {
        private final String name;
        private final TextBundle texts;
        private final List<Command<?>> commands = new ArrayList<>();
        private final List<Question> questions = new ArrayList<>();
        private final List<Kind<?>> kinds = new ArrayList<>();
        private final List<Rule<?>> rules = new ArrayList<>();
        private final List<Reason> reasons = new ArrayList<>();
        private final List<Terms<?>> terms = new ArrayList<>();
        private final List<Watch> watches = new ArrayList<>();
        private final List<Reliance<?>> reliances = new ArrayList<>();

        private Draft(String name, TextBundle texts) {
            this.name = name;
            this.texts = texts;
        }

        /**
         * Adds commands.
         *
         * @param more a list for each class of use cases
         * @return this
         */
        @SafeVarargs
        public final Draft commands(List<Command<?>>... more) {
            for (List<Command<?>> list : more) {
                commands.addAll(list);
            }
            return this;
        }

        /**
         * Adds guarded questions.
         *
         * @param more a list for each class of use cases
         * @return this
         */
        @SafeVarargs
        public final Draft questions(List<Question>... more) {
            for (List<Question> list : more) {
                questions.addAll(list);
            }
            return this;
        }

        /**
         * Adds kinds.
         *
         * @param more what is stored
         * @return this
         */
        public Draft kinds(Kind<?>... more) {
            kinds.addAll(List.of(more));
            return this;
        }

        /**
         * Adds rules.
         *
         * @param more a list for each class of rules
         * @return this
         */
        @SafeVarargs
        public final Draft rules(List<Rule<?>>... more) {
            for (List<Rule<?>> list : more) {
                rules.addAll(list);
            }
            return this;
        }

        /**
         * Adds the entries of findings that no rule makes.
         *
         * @param more a list for each basis, or class
         * @return this
         */
        @SafeVarargs
        public final Draft reasons(List<Reason>... more) {
            for (List<Reason> list : more) {
                reasons.addAll(list);
            }
            return this;
        }

        /**
         * Adds terms.
         *
         * @param more what is read of the charter
         * @return this
         */
        public Draft terms(Terms<?>... more) {
            terms.addAll(List.of(more));
            return this;
        }

        /**
         * Adds what it keeps an eye on, for the one list of what is to be done.
         *
         * @param more a watch for each class of use cases that has one
         * @return this
         */
        public Draft watches(Watch... more) {
            watches.addAll(List.of(more));
            return this;
        }

        /**
         * Adds what is built on aggregates of its own and of features below it.
         *
         * @param more the reliances
         * @return this
         */
        @SuppressWarnings("exports") // for the library's own use
        public Draft reliances(Reliance<?>... more) {
            reliances.addAll(List.of(more));
            return this;
        }

        /** {@return the feature} */
        public Feature build() {
            return new Feature(name, commands, questions, kinds, rules, reasons, terms, watches, reliances, texts);
        }
    }
}
