package org.linli.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.linli.code.DivisionCode;
import org.linli.kernel.IndexKey;
import org.linli.work.UnitOfWork;

/**
 * By what a person is found (检索标记): keyed marks of normalised parts of the name and of the mobile number, and of the building where
 * the person lives; of the community too, so that equal marks of two communities do not tell that two people are one. Nothing can be read
 * from a mark without the key.
 *
 * @param ofName whether the name has marks
 * @param ofMobile whether the mobile number has, where there is one
 * @param ofBuilding whether the home has, where there is one
 * @param marks the marks, sorted, so that their order tells nothing
 */
public record PersonTokens(boolean ofName, boolean ofMobile, boolean ofBuilding, List<String> marks) {
    /** By how many digits at its end a mobile number is found. */
    static final int TAIL = 4;

    private static final int SCHEMES = 8;

    /** Copies the list. */
    public PersonTokens {
        marks = List.copyOf(marks);
    }

    static PersonTokens of(DivisionCode community, Particulars plain, IndexKey key, PersonTerms terms) {
        Collection<String> marks = new TreeSet<>();
        if (terms.findByName()) {
            PersonName name = PersonName.of(plain.name());
            marks.add(Part.NAME.mark(community, name.whole(), key));
            name.surnames().forEach(text -> marks.add(Part.SURNAME.mark(community, text, key)));
            name.given().forEach(text -> marks.add(Part.GIVEN.mark(community, text, key)));
        }
        if (terms.findByMobile()) {
            plain.mobile().ifPresent(number -> {
                marks.add(Part.MOBILE.mark(community, number.value(), key));
                marks.add(Part.MOBILE_TAIL.mark(community, tail(number.value()), key));
            });
        }
        if (terms.findByBuilding()) {
            plain.home().ifPresent(building -> marks.add(Part.HOME.mark(community, building.value(), key)));
        }
        return with(terms, List.copyOf(marks));
    }

    /** No marks, of a person of whom nothing can be read. */
    static PersonTokens of(UnitOfWork work, Particulars plain) {
        return of(work.community(), plain, work.indexKey(), work.terms(PersonTerms.TERMS));
    }

    /** Those of what opens; none of what does not. */
    static PersonTokens of(UnitOfWork work, Optional<Particulars> plain) {
        return plain.map(known -> of(work, known)).orElseGet(() -> none(work.terms(PersonTerms.TERMS)));
    }

    static PersonTokens none(PersonTerms terms) {
        return with(terms, List.of());
    }

    private static PersonTokens with(PersonTerms terms, List<String> marks) {
        return new PersonTokens(terms.findByName(), terms.findByMobile(), terms.findByBuilding(), marks);
    }

    /** The scheme by which the marks were made, to find those of another one. */
    private static long scheme(boolean ofName, boolean ofMobile, boolean ofBuilding) {
        return (ofName ? 1L : 0L) + (ofMobile ? 2L : 0L) + (ofBuilding ? 4L : 0L);
    }

    /** {@return all schemes but that of the terms} */
    static List<Long> otherSchemes(PersonTerms terms) {
        long present = scheme(terms.findByName(), terms.findByMobile(), terms.findByBuilding());
        return LongStream.range(0, SCHEMES)
                .filter(scheme -> scheme != present)
                .boxed()
                .toList();
    }

    static Optional<Long> schemeOf(Optional<PersonTokens> tokens) {
        return tokens.map(made -> scheme(made.ofName, made.ofMobile, made.ofBuilding));
    }

    private static String tail(String number) {
        return number.substring(number.length() - TAIL);
    }

    /** Shows no marks. */
    @Override
    public String toString() {
        return "PersonTokens[…]";
    }

    /** What a mark is made of. */
    enum Part {
        NAME("person-name"),
        SURNAME("person-surname"),
        GIVEN("person-given-name"),
        MOBILE("person-mobile"),
        MOBILE_TAIL("person-mobile-tail"),
        HOME("person-home");

        private final String purpose;

        Part(String purpose) {
            this.purpose = purpose;
        }

        String mark(DivisionCode community, String normalised, IndexKey key) {
            return key.mark(purpose, community + "/" + normalised);
        }
    }
}
