package org.linli.person;

import java.util.Optional;
import org.linli.code.CitizenId;
import org.linli.code.MobileNumber;
import org.linli.kernel.Id;
import org.linli.vault.DataKey;
import org.linli.vault.FieldPlace;

/**
 * What is personal of a person, as it is stored (个人信息密文): every field sealed by itself, bound to its name and to the person.
 *
 * @param name the name
 * @param citizenId the citizen id
 * @param mobile the mobile number, where known
 * @param address the address, where known
 * @param home the building in which the person lives, where known
 * @param politicalStatus political status
 */
public record SealedParticulars(
        String name,
        String citizenId,
        Optional<String> mobile,
        Optional<String> address,
        Optional<String> home,
        String politicalStatus) {
    static SealedParticulars seal(Particulars plain, DataKey key, String row) {
        return new SealedParticulars(
                key.seal(place(row, "name"), plain.name()),
                key.seal(place(row, "citizen-id"), plain.citizenId().value()),
                plain.mobile().map(number -> key.seal(place(row, "mobile"), number.value())),
                plain.address().map(text -> key.seal(place(row, "address"), text)),
                plain.home().map(building -> key.seal(place(row, "home"), building.value())),
                key.seal(place(row, "political-status"), plain.politicalStatus().name()));
    }

    Particulars open(DataKey key, String row) {
        return new Particulars(
                key.open(place(row, "name"), name),
                new CitizenId(key.open(place(row, "citizen-id"), citizenId)),
                mobile.map(text -> new MobileNumber(key.open(place(row, "mobile"), text))),
                address.map(text -> key.open(place(row, "address"), text)),
                home.map(text -> Id.of(key.open(place(row, "home"), text))),
                PoliticalStatus.valueOf(key.open(place(row, "political-status"), politicalStatus)));
    }

    private static FieldPlace place(String row, String field) {
        return new FieldPlace("person", row, field);
    }

    @Override
    public String toString() {
        return "SealedParticulars[…]";
    }
}
