package org.linli.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.storage.StaleVersionException;
import org.linli.storage.StorageException;
import org.linli.vault.DataKey;
import org.linli.work.Reading;

/**
 * For the library's own use: opens what is sealed, within a command or question that has to know it. What a host is shown
 * goes through {@link People#reveal}, which leaves a trace.
 */
public final class PersonFiles {
    private PersonFiles() {}

    /**
     * What is personal of a person.
     *
     * @param view what the transaction reads
     * @param person the id
     * @return the particulars; nothing when the person is not registered or was erased
     * @throws IllegalStateException when the host has given no vault
     * @throws StorageException when the key is missing, or something does not open
     */
    @SuppressWarnings("exports") // features call this from within
    public static Optional<Particulars> open(Reading view, Id<Person> person) {
        return view.find(Person.KIND, person).flatMap(found -> open(view, found));
    }

    /**
     * What is personal of a person, as far as it may be shown: of a person who is {@linkplain Consents#hold held}, nothing is.
     *
     * @param view what the transaction reads
     * @param person the id
     * @return the particulars; nothing when the person is not registered, was erased or is held
     * @throws IllegalStateException when the host has given no vault
     * @throws StorageException as {@link #open} does
     */
    @SuppressWarnings("exports") // features call this from within
    public static Optional<Particulars> shown(Reading view, Id<Person> person) {
        return held(view, List.of(person)).isEmpty() ? open(view, person) : Optional.empty();
    }

    /**
     * Why nothing new may be begun with a person: the data of one who is {@linkplain Consents#hold held} are only stored.
     *
     * @param view what the transaction reads
     * @param person the id
     * @return {@code person-held}; nothing when the person is not held
     */
    @SuppressWarnings("exports") // features call this from within
    public static Optional<Finding> hold(Reading view, Id<Person> person) {
        return RetentionRules.HELD.check(
                view.find(Retention.KIND, Retention.idOf(person)).flatMap(Retention::hold));
    }

    /**
     * Political status of a registered person.
     *
     * @param view what the transaction reads
     * @param person the id of a person who was found and not erased
     * @return the political status
     * @throws IllegalStateException when the host has given no vault
     * @throws StorageException as {@link #open} does
     */
    @SuppressWarnings("exports") // features call this from within
    public static PoliticalStatus politicalStatus(Reading view, Id<Person> person) {
        return open(view, person).orElseThrow().politicalStatus();
    }

    /**
     * The masked name of a person, also of one who was erased or is held.
     *
     * @param view what the transaction reads
     * @param person the id
     * @return the masked name, or {@value Particulars#ERASED}
     * @throws IllegalStateException when the host has given no vault
     * @throws StorageException as {@link #open} does
     */
    @SuppressWarnings("exports") // features call this from within
    public static String maskedName(Reading view, Id<Person> person) {
        return shown(view, person).map(Particulars::maskedName).orElse(Particulars.ERASED);
    }

    /**
     * The masked names of several people, in as few questions as for one.
     *
     * @param view what the transaction reads
     * @param people their ids
     * @return the name of each; {@value Particulars#ERASED} for a person who was erased, is held or is not registered
     * @throws IllegalStateException when the host has given no vault
     * @throws StorageException as {@link #open} does
     */
    @SuppressWarnings("exports") // features call this from within
    public static Map<Id<Person>, String> maskedNames(Reading view, Set<Id<Person>> people) {
        Map<Id<Person>, String> names = new HashMap<>();
        people.forEach(person -> names.put(person, Particulars.ERASED));
        cards(view, view.find(Person.KIND, List.copyOf(people))).forEach(card -> names.put(card.id(), card.name()));
        return names;
    }

    /**
     * The whole names of several people, for those who know them.
     *
     * @param view what the transaction reads
     * @param people their ids
     * @return the name of each; {@value Particulars#ERASED} for a person who was erased, is held or is not registered
     * @throws IllegalStateException when the host has given no vault
     * @throws StorageException as {@link #open} does
     */
    @SuppressWarnings("exports") // features call this from within
    public static Map<Id<Person>, String> wholeNames(Reading view, Set<Id<Person>> people) {
        Map<Id<Person>, String> names = new HashMap<>();
        people.forEach(person -> names.put(person, Particulars.ERASED));
        Set<Id<Person>> held = held(view, people);
        opened(view, view.find(Person.KIND, List.copyOf(people)), (person, plain) -> Map.entry(person.id(), plain.name()))
                .stream()
                .filter(known -> !held.contains(known.getKey()))
                .forEach(known -> names.put(known.getKey(), known.getValue()));
        return names;
    }

    static Optional<Particulars> open(Reading view, Person person) {
        return person.sealed().map(texts -> texts.open(key(view, person), owner(person)));
    }

    static DataKey key(Reading view, Person person) {
        return view.find(PersonKey.KIND, PersonKey.idOf(person.id()))
                .orElseThrow(() -> missing(person))
                .open(view.sealer());
    }

    /** Masked, and of a held person the id alone; erased people are left out. */
    static List<PersonCard> cards(Reading view, Collection<Person> people) {
        Set<Id<Person>> held = held(view, people.stream().map(Person::id).toList());
        return opened(view, people, (person, plain) -> {
            PersonCard card = plain.card(person.id(), person.employer());
            return held.contains(person.id()) ? card.bare() : card;
        });
    }

    private static Set<Id<Person>> held(Reading view, Collection<Id<Person>> people) {
        return view.find(Retention.KIND, people.stream().map(Retention::idOf).toList()).stream()
                .filter(retention -> retention.hold().isPresent())
                .map(Retention::person)
                .collect(Collectors.toSet());
    }

    /** Days of birth, for the library's own use; erased people are left out. */
    static Map<Id<Person>, LocalDate> births(Reading view, Collection<Person> people) {
        Map<Id<Person>, LocalDate> births = new LinkedHashMap<>();
        opened(view, people, (person, plain) -> Map.entry(person.id(), plain.born()))
                .forEach(birth -> births.put(birth.getKey(), birth.getValue()));
        return births;
    }

    private static <T> List<T> opened(Reading view, Collection<Person> people, BiFunction<Person, Particulars, T> use) {
        List<Person> there =
                people.stream().filter(person -> !person.isErased()).toList();
        Map<Id<PersonKey>, PersonKey> keys =
                view
                        .find(
                                PersonKey.KIND,
                                there.stream()
                                        .map(person -> PersonKey.idOf(person.id()))
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(PersonKey::id, Function.identity()));
        List<T> used = new ArrayList<>();
        for (Person person : there) {
            PersonKey key =
                    Optional.ofNullable(keys.get(PersonKey.idOf(person.id()))).orElseThrow(() -> missing(person));
            used.add(use.apply(person, person.sealed().orElseThrow().open(key.open(view.sealer()), owner(person))));
        }
        return used;
    }

    private static String owner(Person person) {
        return PersonKey.ownerOf(person.community(), person.id());
    }

    // Who was erased between two questions is read again; a key that stays away was lost, or erased in a later copy.
    private static StaleVersionException missing(Person person) {
        return new StaleVersionException(
                "The key of person " + owner(person) + " is missing: nothing of it can be read");
    }
}
