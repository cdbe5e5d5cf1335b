package org.linli.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.kernel.Id;
import org.linli.storage.StaleVersionException;
import org.linli.vault.BrokenSealException;
import org.linli.vault.DataKey;
import org.linli.vault.FieldPlace;
import org.linli.work.PersonalKeys;
import org.linli.work.Reading;

/**
 * For the library's own use: the keys under which texts about people are sealed, wherever they stand. Of a person who was erased
 * or is {@linkplain Consents#hold held} the texts are shown as {@value Particulars#ERASED}, and as {@value Particulars#SEALED} when
 * they do not open.
 */
@SuppressWarnings("exports") // the entry hands this to the office
public final class PersonTexts implements PersonalKeys {
    /** The keys of the people of a store. */
    public PersonTexts() {}

    @Override
    public Map<Id<?>, Key> of(Reading view, Collection<Id<?>> people) {
        Map<Id<?>, Key> keys = new HashMap<>();
        if (!view.hasVault()) {
            people.forEach(person -> keys.put(person, new Closed(view::sealer)));
            return keys;
        }
        List<Id<Person>> ids =
                people.stream().map(id -> Id.<Person>of(id.value())).toList();
        Map<String, PersonKey> wrapped = view
                .find(PersonKey.KIND, ids.stream().map(PersonKey::idOf).toList())
                .stream()
                .collect(Collectors.toMap(key -> key.id().value(), Function.identity()));
        Set<Id<Person>> held = PersonFiles.held(view, ids);
        List<Id<Person>> keyless = new ArrayList<>();
        for (Id<Person> person : ids) {
            PersonKey key = wrapped.get(person.value());
            if (key == null) {
                keyless.add(person);
            } else {
                keys.put(person, opened(view, key, held.contains(person)));
            }
        }
        keys.putAll(keyless(view, keyless));
        return keys;
    }

    private static Key opened(Reading view, PersonKey wrapped, boolean isHeld) {
        try {
            DataKey key = wrapped.open(view.sealer());
            return isHeld ? new Held(key) : new Open(key);
        } catch (BrokenSealException e) {
            return new Closed(() -> wrapped.open(view.sealer()));
        }
    }

    /** A person who is there without a key has lost it; every other one was erased. */
    private static Map<Id<?>, Key> keyless(Reading view, List<Id<Person>> people) {
        Map<Id<?>, Key> keys = new HashMap<>();
        people.forEach(person -> keys.put(person, new Gone()));
        view.find(Person.KIND, people).stream()
                .filter(person -> !person.isErased())
                .forEach(person -> keys.put(person.id(), new Closed(() -> PersonFiles.key(view, person))));
        return keys;
    }

    private record Open(DataKey key) implements Key {
        @Override
        public String open(FieldPlace place, String sealed) {
            try {
                return key.open(place, sealed);
            } catch (BrokenSealException e) {
                return Particulars.SEALED;
            }
        }

        @Override
        public String seal(FieldPlace place, String text) {
            return key.seal(place, text);
        }
    }

    /** What is stored of a person who is held goes on being stored. */
    private record Held(DataKey key) implements Key {
        @Override
        public String open(FieldPlace place, String sealed) {
            return Particulars.ERASED;
        }

        @Override
        public String seal(FieldPlace place, String text) {
            return key.seal(place, text);
        }
    }

    private record Gone() implements Key {
        @Override
        public String open(FieldPlace place, String sealed) {
            return Particulars.ERASED;
        }

        @Override
        public String seal(FieldPlace place, String text) {
            return Particulars.ERASED;
        }
    }

    /** Asks for the key again when it is to seal, so that the cause is said. */
    private record Closed(Runnable cause) implements Key {
        @Override
        public String open(FieldPlace place, String sealed) {
            return Particulars.SEALED;
        }

        @Override
        public String seal(FieldPlace place, String text) {
            cause.run();
            throw new StaleVersionException("The key of a person is missing: nothing can be sealed under it");
        }
    }
}
