package org.linli.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;
import org.linli.code.MobileNumber;
import org.linli.code.PlainText;
import org.linli.community.Count;
import org.linli.community.Organisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.IndexKey;
import org.linli.kernel.Inspection;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.storage.Query;
import org.linli.storage.Rows;
import org.linli.work.Office;

/** A search that was read: the normalised parts, each of which has a mark. */
record Lookup(List<Sought> parts, Optional<Id<Organisation>> employer) {

    static Decision<Lookup> read(PersonSearch search, PersonTerms terms) {
        Inspection inspection = new Inspection();
        List<Sought> parts = new ArrayList<>();
        text(inspection, Person.NAME_FIELD, search.name(), PersonTokens.Part.NAME)
                .ifPresent(parts::add);
        text(inspection, "surname", search.surname(), PersonTokens.Part.SURNAME).ifPresent(parts::add);
        text(inspection, "given", search.given(), PersonTokens.Part.GIVEN).ifPresent(parts::add);
        inspection
                .readIfGiven(search.mobile(), MobileNumber::parse)
                .ifPresent(number -> parts.add(new Sought(PersonTokens.Part.MOBILE, number.value())));
        inspection
                .readIfGiven(search.mobileTail(), Lookup::tail)
                .ifPresent(tail -> parts.add(new Sought(PersonTokens.Part.MOBILE_TAIL, tail)));
        search.home().ifPresent(building -> parts.add(new Sought(PersonTokens.Part.HOME, building.value())));
        boolean byName = isGiven(search.name()) || isGiven(search.surname()) || isGiven(search.given());
        boolean byMobile = isGiven(search.mobile()) || isGiven(search.mobileTail());
        boolean byBuilding = search.home().isPresent();
        int given =
                (int) Stream.of(byName, byMobile, byBuilding, search.employer().isPresent())
                        .filter(isGiven -> isGiven)
                        .count();
        return inspection
                .ask(PersonRules.SEARCH_GIVEN, given)
                .ask(PersonRules.SEARCH_ON, new PersonRules.Sought(byName, byMobile, byBuilding, terms))
                .decide(() -> Decision.accepted(new Lookup(List.copyOf(parts), search.employer())));
    }

    Query<Person> query(DivisionCode community, IndexKey key) {
        Query<Person> query = Query.in(community, Person.KIND);
        for (Sought sought : parts) {
            query = query.where(Person.TOKEN, sought.mark(community, key));
        }
        return employer.isPresent() ? query.where(Person.EMPLOYER, employer.get()) : query;
    }

    /** What tells the pages of this search from those of another, without what is looked for. */
    String name(DivisionCode community, IndexKey key) {
        return String.join(
                "/",
                Stream.concat(
                                parts.stream().map(sought -> sought.mark(community, key)),
                                employer.map(Id::value).stream())
                        .toList());
    }

    static Decision<Listing<PersonCard>> page(Office office, PersonSearch search, Paging paging) {
        return read(search, office.read(view -> view.terms(PersonTerms.TERMS, office.today())))
                .fold(
                        accepted -> office.list(
                                "people/" + accepted.outcome().name(office.community(), office.indexKey()),
                                accepted.outcome().query(office.community(), office.indexKey()),
                                paging,
                                PersonFiles::cards),
                        refused -> new Decision.Refused<>(refused.findings()));
    }

    static Decision<Count> count(Office office, PersonSearch search) {
        return read(search, office.read(view -> view.terms(PersonTerms.TERMS, office.today())))
                .fold(
                        accepted -> Decision.accepted(
                                count(office, accepted.outcome().query(office.community(), office.indexKey()))),
                        refused -> new Decision.Refused<>(refused.findings()));
    }

    /** Of one page: a person who was erased keeps the employer, but no marks, and does not count. */
    private static Count count(Office office, Query<Person> query) {
        Rows<Person> page =
                office.read(view -> view.firstRows(query.limit(People.MOST_COUNTED), List.of(Person.SCHEME)));
        long found = page.items().stream()
                .filter(row -> row.cells().get(Person.SCHEME).isPresent())
                .count();
        return page.next().isPresent() ? Count.atLeast(found) : Count.of(found);
    }

    private static boolean isGiven(Optional<String> text) {
        return text.filter(written -> !written.isBlank()).isPresent();
    }

    private static Optional<Sought> text(
            Inspection inspection, String field, Optional<String> text, PersonTokens.Part part) {
        return inspection
                .readIfGiven(text, written -> PlainText.require(field, written, Person.MAX_NAME))
                .map(read -> new Sought(part, PersonName.part(read)));
    }

    private static Decision<String> tail(String text) {
        String digits = text.strip();
        boolean isTail = digits.length() == PersonTokens.TAIL && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isTail ? Decision.accepted(digits) : Decision.refused(Finding.violation("person-search-tail"));
    }

    /** One part that is looked for. */
    record Sought(PersonTokens.Part part, String text) {
        String mark(DivisionCode community, IndexKey key) {
            return part.mark(community, text, key);
        }
    }
}
