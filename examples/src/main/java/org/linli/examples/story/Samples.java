package org.linli.examples.story;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.linli.code.CitizenId;
import org.linli.code.CitizenIdPolicy;
import org.linli.code.CreditCode;

/**
 * Numbers of people and companies that do not exist: valid in form, and plainly invented. Check characters are found by
 * trying, for the library never tells them.
 */
public final class Samples {
    /** No person born in the 1880s is alive, so no example can meet a real number. */
    public static final CitizenIdPolicy OLD_AGE = CitizenIdPolicy.maximumAge(150);

    private static final LocalDate DAY = LocalDate.of(2022, 1, 1);
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1880, 1, 1);
    private static final int MOST = 3_000;

    private Samples() {}

    /**
     * The citizen id of a person born in the 1880s.
     *
     * @param number which one, from 0 to 2999
     * @return the number
     */
    public static String citizenId(int number) {
        return citizenId(number, "001");
    }

    /**
     * The citizen id of a woman born in the 1880s.
     *
     * @param number which one, from 0 to 2999
     * @return the number
     */
    public static String womansCitizenId(int number) {
        return citizenId(number, "002");
    }

    private static String citizenId(int number, String order) {
        String birth = FIRST_BIRTH.plusDays(bounded(number)).toString().replace("-", "");
        return first(
                characters("0123456789X").map(check -> "350603" + birth + order + check),
                text -> CitizenId.parse(text, DAY, OLD_AGE).isAccepted());
    }

    /**
     * The credit code of an enterprise that does not exist.
     *
     * @param number which one, from 0 to 2999
     * @return the code
     */
    public static String creditCode(int number) {
        String begin = String.format(Locale.ROOT, "91350603MA%06d", bounded(number));
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        return first(
                characters(alphabet).flatMap(inner -> characters(alphabet).map(outer -> begin + inner + outer)),
                text -> CreditCode.parseStrict(text).isAccepted());
    }

    private static String first(Stream<String> candidates, Predicate<String> isValid) {
        return candidates.filter(isValid).findFirst().orElseThrow();
    }

    private static Stream<String> characters(String alphabet) {
        return alphabet.chars().mapToObj(Character::toString);
    }

    private static int bounded(int number) {
        if (number < 0 || number >= MOST) {
            throw new IllegalArgumentException("There are samples 0 to " + (MOST - 1) + ", not " + number);
        }
        return number;
    }
}
