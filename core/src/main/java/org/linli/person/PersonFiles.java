package org.linli.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.code.Sex;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.storage.StorageException;
import org.linli.vault.BrokenSealException;
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
     * @throws BrokenSealException when the key is missing, or something does not open
     */
    @SuppressWarnings("exports") // features call this from within
    public static Optional<Particulars> open(Reading view, Id<Person> person) {
        return view.find(Person.KIND, person).flatMap(found -> open(view, found));
    }

    /**
     * What is personal of a person, as far as it may be shown and can be read: of a person who is {@linkplain Consents#hold held},
     * nothing is shown.
     *
     * @param view what the transaction reads
     * @param person the id
     * @return the particulars; nothing when the person is not registered, was erased or is held, or when they do not open
     * @throws IllegalStateException when the host has given no vault
     */
    @SuppressWarnings("exports") // features call this from within
    public static Optional<Particulars> shown(Reading view, Id<Person> person) {
        return held(view, List.of(person)).isEmpty()
                ? opened(view, view.find(Person.KIND, List.of(person))).stream()
                        .findFirst()
                        .flatMap(Opened::plain)
                : Optional.empty();
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
     * @throws BrokenSealException as {@link #open} does
     */
    @SuppressWarnings("exports") // features call this from within
    public static PoliticalStatus politicalStatus(Reading view, Id<Person> person) {
        return open(view, person).orElseThrow().politicalStatus();
    }

    /**
     * The day of birth of a registered person.
     *
     * @param view what the transaction reads
     * @param person the id of a person who was found and not erased
     * @return the day; of the holder of a residence card from before 2023 one so long ago that the holder is of age
     * @throws IllegalStateException when the host has given no vault
     * @throws BrokenSealException as {@link #open} does
     */
    @SuppressWarnings("exports") // features call this from within
    public static LocalDate born(Reading view, Id<Person> person) {
        return open(view, person).orElseThrow().born();
    }

    /**
     * The sex of a registered person.
     *
     * @param view what the transaction reads
     * @param person the id of a person who was found and not erased
     * @return the sex that the citizen id states
     * @throws IllegalStateException when the host has given no vault
     * @throws BrokenSealException as {@link #open} does
     */
    @SuppressWarnings("exports") // features call this from within
    public static Sex sex(Reading view, Id<Person> person) {
        return open(view, person).orElseThrow().citizenId().sex();
    }

    /**
     * The masked name of a person, also of one who was erased or is held, or whose seal does not open.
     *
     * @param view what the transaction reads
     * @param person the id
     * @return the masked name, {@value Particulars#ERASED} or {@value Particulars#SEALED}
     * @throws IllegalStateException when the host has given no vault
     */
    @SuppressWarnings("exports") // features call this from within
    public static String maskedName(Reading view, Id<Person> person) {
        return maskedNames(view, Set.of(person)).getOrDefault(person, Particulars.ERASED);
    }

    /**
     * The masked names of several people, in as few questions as for one.
     *
     * @param view what the transaction reads
     * @param people their ids
     * @return the name of each; {@value Particulars#ERASED} for a person who was erased, is held or is not registered, and {@value
     *     Particulars#SEALED} for one whose seal does not open
     * @throws IllegalStateException when the host has given no vault
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
        opened(view, view.find(Person.KIND, List.copyOf(people))).stream()
                .filter(known -> !held.contains(known.id()))
                .forEach(known -> known.plain().ifPresent(plain -> names.put(known.id(), plain.name())));
        return names;
    }

    /**
     * What is personal of a person as read, or as about to be written.
     *
     * @param view what the transaction reads
     * @param person the person
     * @return the particulars; nothing when the person was erased
     * @throws IllegalStateException when the host has given no vault
     * @throws BrokenSealException as the other does
     */
    @SuppressWarnings("exports") // features call this from within
    public static Optional<Particulars> open(Reading view, Person person) {
        return person.sealed().map(texts -> texts.open(key(view, person), owner(person)));
    }

    static DataKey key(Reading view, Person person) {
        return view.find(PersonKey.KIND, PersonKey.idOf(person.id()))
                .orElseThrow(() -> missing(view, person))
                .open(view.sealer());
    }

    /** Masked, and of a person who is held, or whose seal does not open, the id alone; erased people are left out. */
    static List<PersonCard> cards(Reading view, Collection<Person> people) {
        Set<Id<Person>> held = held(view, people.stream().map(Person::id).toList());
        return opened(view, people).stream()
                .map(opened -> held.contains(opened.id()) ? opened.card().bare() : opened.card())
                .toList();
    }

    static Set<Id<Person>> held(Reading view, Collection<Id<Person>> people) {
        return view.find(Retention.KIND, people.stream().map(Retention::idOf).toList()).stream()
                .filter(retention -> retention.hold().isPresent())
                .map(Retention::person)
                .collect(Collectors.toSet());
    }

    /** What was sealed, as far as it opens; erased people are left out. */
    static List<Opened> opened(Reading view, Collection<Person> people) {
        List<Person> there =
                people.stream().filter(person -> !person.isErased()).toList();
        List<Id<PersonKey>> ids =
                there.stream().map(person -> PersonKey.idOf(person.id())).toList();
        Map<Id<PersonKey>, PersonKey> keys =
                view.find(PersonKey.KIND, ids).stream().collect(Collectors.toMap(PersonKey::id, Function.identity()));
        return there.stream()
                .map(person -> opened(view, person, Optional.ofNullable(keys.get(PersonKey.idOf(person.id())))))
                .toList();
    }

    private static Opened opened(Reading view, Person person, Optional<PersonKey> wrapped) {
        if (wrapped.isEmpty()) {
            return Opened.not(person, SealTrouble.KEY_MISSING);
        }
        DataKey key;
        try {
            key = wrapped.get().open(view.sealer());
        } catch (BrokenSealException e) {
            return Opened.not(person, SealTrouble.KEY_SEALED);
        }
        try {
            Particulars plain = person.sealed().orElseThrow().open(key, owner(person));
            List<PersonRevision> revisions = new ArrayList<>();
            for (SealedRevision sealed : person.revisions()) {
                revisions.add(sealed.open(revisions.size(), key, owner(person)));
            }
            return new Opened(person, Optional.of(plain), revisions, Optional.empty());
        } catch (BrokenSealException e) {
            return Opened.not(person, SealTrouble.TEXT_SEALED);
        }
    }

    /**
     * A person, with what is personal or with why it cannot be read.
     *
     * @param person the person
     * @param plain what is personal
     * @param revisions what was corrected
     * @param trouble why it cannot be read
     */
    record Opened(
            Person person, Optional<Particulars> plain, List<PersonRevision> revisions, Optional<SealTrouble> trouble) {
        private static Opened not(Person person, SealTrouble trouble) {
            return new Opened(person, Optional.empty(), List.of(), Optional.of(trouble));
        }

        private Id<Person> id() {
            return person.id();
        }

        private PersonCard card() {
            return plain.map(known -> known.card(person.id(), person.employer()))
                    .orElseGet(() -> PersonCard.sealed(person.id()));
        }
    }

    private static String owner(Person person) {
        return PersonKey.ownerOf(person.community(), person.id());
    }

    // A person and the key are erased at once: who is still there as read before was not erased in between.
    private static StorageException missing(Reading view, Person person) {
        view.requireCurrent(Person.KIND, person.id());
        return new BrokenSealException(
                owner(person), "has no key: it was lost, or erased in a later copy of the store");
    }
}
