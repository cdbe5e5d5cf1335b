package org.linli.work;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.storage.Kind;
import org.linli.storage.PersonalTexts;
import org.linli.storage.Version;
import org.linli.storage.Versioned;
import org.linli.vault.FieldPlace;

/**
 * Seals the personal texts of what a transaction writes, and opens those of what it reads. A text that did not change is written as
 * it was read: its seal stays, even when it could not be shown.
 */
final class TextSeals {
    private final Settings settings;
    private final IdentityMap identities;
    private final Map<Field, Text> known = new HashMap<>();

    TextSeals(Settings settings, IdentityMap identities) {
        this.settings = settings;
        this.identities = identities;
    }

    /** What was read, in the clear; the keys of all people are asked for at once. */
    <A> List<Versioned<A>> opened(Kind<A> kind, List<Versioned<A>> stored) {
        if (kind.personal().isEmpty() || stored.isEmpty()) {
            return stored;
        }
        PersonalTexts<A> texts = kind.personal().get();
        Map<DivisionCode, Set<Id<?>>> people = new LinkedHashMap<>();
        stored.forEach(item -> texts.replace(item.aggregate(), (person, field, text) -> {
            people.computeIfAbsent(communityOf(kind, item.aggregate()), added -> new LinkedHashSet<>())
                    .add(person);
            return text;
        }));
        Map<DivisionCode, Map<Id<?>, PersonalKeys.Key>> keys = new HashMap<>();
        people.forEach((community, some) -> keys.put(community, keys(community, some)));
        return stored.stream()
                .map(item -> new Versioned<>(
                        opened(
                                kind,
                                item.aggregate(),
                                keys.getOrDefault(communityOf(kind, item.aggregate()), Map.of())),
                        item.version(),
                        item.head()))
                .toList();
    }

    private <A> A opened(Kind<A> kind, A stored, Map<Id<?>, PersonalKeys.Key> keys) {
        Place place = Place.of(kind, stored);
        return kind.personal().orElseThrow().replace(stored, (person, field, text) -> {
            String shown = key(keys, person).open(fieldPlace(place, field), text);
            known.put(new Field(place, field), new Text(person, shown, text));
            return shown;
        });
    }

    /** What is to be written, sealed; itself when no text is personal. */
    <A> A sealed(Kind<A> kind, A clear) {
        if (kind.personal().isEmpty()) {
            return clear;
        }
        PersonalTexts<A> texts = kind.personal().get();
        Place place = Place.of(kind, clear);
        Set<Id<?>> people = new LinkedHashSet<>();
        texts.replace(clear, (person, field, text) -> {
            if (unchanged(place, person, field, text).isEmpty()) {
                people.add(person);
            }
            return text;
        });
        Map<Id<?>, PersonalKeys.Key> keys =
                people.isEmpty() ? Map.of() : keys(place.ref().community(), people);
        return texts.replace(
                clear,
                (person, field, text) -> unchanged(place, person, field, text).orElseGet(() -> {
                    String stored = key(keys, person).seal(fieldPlace(place, field), text);
                    known.put(new Field(place, field), new Text(person, text, stored));
                    return stored;
                }));
    }

    /** The outcome of a command as it is kept for a repeated request. */
    <T> T kept(Class<T> type, T outcome) {
        return kindOf(type).map(kind -> sealed(kind, outcome)).orElse(outcome);
    }

    /** The outcome of a command that was kept. */
    <T> T recalled(Class<T> type, T kept) {
        return kindOf(type)
                .map(kind -> opened(kind, List.of(new Versioned<>(kept, Version.FIRST, "")))
                        .get(0)
                        .aggregate())
                .orElse(kept);
    }

    @SuppressWarnings("unchecked") // a kind is of its type
    private <T> Optional<Kind<T>> kindOf(Class<T> type) {
        return settings.kinds().stream()
                .filter(kind -> kind.type() == type && kind.personal().isPresent())
                .map(kind -> (Kind<T>) kind)
                .findFirst();
    }

    private Optional<String> unchanged(Place place, Id<?> person, String field, String text) {
        return Optional.ofNullable(known.get(new Field(place, field)))
                .filter(before -> before.person.equals(person) && before.shown.equals(text))
                .map(Text::sealed);
    }

    private Map<Id<?>, PersonalKeys.Key> keys(DivisionCode community, Set<Id<?>> people) {
        return settings.people().of(new Reading(identities, community, settings), people);
    }

    private static PersonalKeys.Key key(Map<Id<?>, PersonalKeys.Key> keys, Id<?> person) {
        PersonalKeys.Key key = keys.get(person);
        if (key == null) {
            throw new IllegalStateException("Every person who is asked for has a key, also one that opens nothing");
        }
        return key;
    }

    private static <A> DivisionCode communityOf(Kind<A> kind, A aggregate) {
        return kind.refOf(aggregate).community();
    }

    private static FieldPlace fieldPlace(Place place, String field) {
        String row = place.ref().community() + "/" + place.ref().id();
        return new FieldPlace(place.kind().name(), row, field);
    }

    private record Field(Place place, String name) {}

    private record Text(Id<?> person, String shown, String sealed) {}
}
