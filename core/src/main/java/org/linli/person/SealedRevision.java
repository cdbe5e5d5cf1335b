package org.linli.person;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.vault.DataKey;
import org.linli.vault.FieldPlace;

/**
 * One correction of a person's record, as it is stored (更正记录密文): which fields, and sealed what had been written in them, and why.
 *
 * @param on the day of the correction
 * @param fields the fields that were corrected, in their order
 * @param was what had been written in each, sealed; without those in which nothing was
 * @param reason why, sealed
 */
public record SealedRevision(LocalDate on, List<PersonField> fields, Map<PersonField, String> was, String reason) {
    /** Copies the collections. */
    public SealedRevision {
        fields = List.copyOf(fields);
        was = Map.copyOf(was);
    }

    static SealedRevision seal(PersonRevision plain, int number, DataKey key, String row) {
        return new SealedRevision(
                plain.on(),
                plain.fields(),
                plain.was().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> key.seal(
                                        place(row, number, entry.getKey().name()), entry.getValue()))),
                key.seal(place(row, number, "REASON"), plain.reason()));
    }

    PersonRevision open(int number, DataKey key, String row) {
        Map<PersonField, String> opened = new EnumMap<>(PersonField.class);
        was.forEach((field, text) -> opened.put(field, key.open(place(row, number, field.name()), text)));
        return new PersonRevision(on, fields, opened, key.open(place(row, number, "REASON"), reason));
    }

    private static FieldPlace place(String row, int number, String field) {
        return new FieldPlace("person", row, "revision-" + number + "-" + field);
    }

    @Override
    public String toString() {
        return "SealedRevision[" + on + ", " + fields + "]";
    }
}
