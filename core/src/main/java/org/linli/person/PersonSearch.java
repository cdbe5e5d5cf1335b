package org.linli.person;

import java.util.Optional;
import org.linli.community.Building;
import org.linli.community.Organisation;
import org.linli.kernel.Id;

/**
 * By what people are looked for (人员检索条件), alone or together: a person who is found meets all of it. What is written is compared as
 * people write it: blanks, width, case, kinds of dot, and a country code make no difference; there are no wildcards, for what is
 * sealed is found by whole parts only.
 *
 * @param name the whole name (姓名)
 * @param surname the surname; of a surname of two characters, also its first alone (姓)
 * @param given the given name (名)
 * @param mobile the whole mobile number (手机号)
 * @param mobileTail the last four digits of the mobile number (手机尾号)
 * @param employer the organisation for which the person works (工作单位)
 * @param home the building in which the person lives (居住楼栋)
 */
public record PersonSearch(
        Optional<String> name,
        Optional<String> surname,
        Optional<String> given,
        Optional<String> mobile,
        Optional<String> mobileTail,
        Optional<Id<Organisation>> employer,
        Optional<Id<Building>> home) {
    private static final PersonSearch ANY = new PersonSearch(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /**
     * People of a name.
     *
     * @param name the whole name
     * @return the search
     */
    public static PersonSearch named(String name) {
        return new PersonSearch(
                Optional.of(name), ANY.surname, ANY.given, ANY.mobile, ANY.mobileTail, ANY.employer, ANY.home);
    }

    /**
     * People with a surname.
     *
     * @param surname the surname
     * @return the search
     */
    public static PersonSearch surnamed(String surname) {
        return new PersonSearch(
                ANY.name, Optional.of(surname), ANY.given, ANY.mobile, ANY.mobileTail, ANY.employer, ANY.home);
    }

    /**
     * People with a given name, of any surname.
     *
     * @param given the whole given name
     * @return the search
     */
    public static PersonSearch given(String given) {
        return new PersonSearch(
                ANY.name, ANY.surname, Optional.of(given), ANY.mobile, ANY.mobileTail, ANY.employer, ANY.home);
    }

    /**
     * People with a mobile number.
     *
     * @param mobile the whole number, as written
     * @return the search
     */
    public static PersonSearch mobile(String mobile) {
        return new PersonSearch(
                ANY.name, ANY.surname, ANY.given, Optional.of(mobile), ANY.mobileTail, ANY.employer, ANY.home);
    }

    /**
     * People whose mobile number ends like that.
     *
     * @param tail its last four digits
     * @return the search
     */
    public static PersonSearch mobileTail(String tail) {
        return new PersonSearch(
                ANY.name, ANY.surname, ANY.given, ANY.mobile, Optional.of(tail), ANY.employer, ANY.home);
    }

    /**
     * People who work for an organisation.
     *
     * @param employer the organisation
     * @return the search
     */
    public static PersonSearch employedBy(Id<Organisation> employer) {
        return new PersonSearch(
                ANY.name, ANY.surname, ANY.given, ANY.mobile, ANY.mobileTail, Optional.of(employer), ANY.home);
    }

    /**
     * People who live in a building.
     *
     * @param building the building
     * @return the search
     */
    public static PersonSearch livingIn(Id<Building> building) {
        return new PersonSearch(
                ANY.name, ANY.surname, ANY.given, ANY.mobile, ANY.mobileTail, ANY.employer, Optional.of(building));
    }

    /**
     * What both look for.
     *
     * @param other another search
     * @return the search
     * @throws IllegalArgumentException when both ask for the same thing and differ in it, for a search has one of each
     */
    public PersonSearch and(PersonSearch other) {
        return new PersonSearch(
                one("whole name", name, other.name),
                one("surname", surname, other.surname),
                one("given name", given, other.given),
                one("mobile number", mobile, other.mobile),
                one("end of a mobile number", mobileTail, other.mobileTail),
                one("employer", employer, other.employer),
                one("home", home, other.home));
    }

    private static <T> Optional<T> one(String what, Optional<T> first, Optional<T> second) {
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
            throw new IllegalArgumentException("Both searches name the " + what + ", each another one");
        }
        return first.or(() -> second);
    }

    /** Shows nothing of what is looked for. */
    @Override
    public String toString() {
        return "PersonSearch[…]";
    }
}
