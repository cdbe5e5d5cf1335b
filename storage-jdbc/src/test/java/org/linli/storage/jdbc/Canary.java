package org.linli.storage.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.linli.FreeTexts;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;

/**
 * An invented person, of whom everything is marked with a number: each text that a command takes about people has a mark.
 *
 * @param number the number
 * @param used the paths of the texts that commands were given
 */
record Canary(int number, Set<String> used) {
    private static final List<String> PATHS = List.copyOf(FreeTexts.aboutPeople());

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final String DIGITS = "甲乙丙丁戊己庚辛壬癸";
    private static final int IN_A_DAY = 900;

    /** What a command is given as the text with this path. */
    String text(String path) {
        used.add(path);
        return marked(path);
    }

    private String marked(String path) {
        if (!PATHS.contains(path)) {
            throw new IllegalArgumentException("No text about people: " + path);
        }
        boolean later = path.startsWith("people.amend");
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "name" -> name();
            case "citizenId" -> citizenId();
            case "mobile" -> later ? laterMobile() : mobile();
            case "address" -> later ? laterAddress() : address();
            default -> String.format(Locale.ROOT, "缘由经过%02d之%06d", PATHS.indexOf(path), 600_000 + number);
        };
    }

    String name() {
        StringBuilder name = new StringBuilder("赵乾坤");
        for (char digit : String.format(Locale.ROOT, "%05d", number).toCharArray()) {
            name.append(DIGITS.charAt(digit - '0'));
        }
        return name.toString();
    }

    /** Born in 1880, with the check character that fits. */
    String citizenId() {
        LocalDate born = LocalDate.of(1880, 1, 1).plusDays(number / IN_A_DAY);
        String digits = String.format(Locale.ROOT, "350603%tY%<tm%<td%03d", born, 1 + number % IN_A_DAY);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return digits + CHECKS.charAt(sum % CHECKS.length());
    }

    /** Of a range that nobody has; with few zeros, for H2 writes bitmaps of its pages in hexadecimal digits. */
    String mobile() {
        return String.format(Locale.ROOT, "142957%05d", number);
    }

    String laterMobile() {
        return String.format(Locale.ROOT, "142759%05d", number);
    }

    String address() {
        return String.format(Locale.ROOT, "丽景路之%06d", 700_000 + number);
    }

    String laterAddress() {
        return String.format(Locale.ROOT, "景丽路之%06d", 800_000 + number);
    }

    PersonForm form() {
        return form("people.register form", PoliticalStatus.PARTY_MEMBER);
    }

    /** What the command is given as the person. */
    PersonForm form(String path, PoliticalStatus status) {
        return PersonForm.of(text(path + ".name"), text(path + ".citizenId"), status)
                .mobile(text(path + ".contact.mobile"))
                .address(text(path + ".contact.address"));
    }

    /** The row of a roster of people. */
    String row() {
        return String.join(",", name(), citizenId(), mobile(), address(), "群众", "", "") + "\r\n";
    }

    /** The row of a unit's list of members. */
    String memberRow(LocalDate day) {
        String speciality = text("memberReports.enrol form.profile.specialities");
        return String.join(",", name(), citizenId(), mobile(), "中共党员", "样本单位", "机关", speciality, "其他", day.toString())
                + "\r\n";
    }

    List<String> texts() {
        return PATHS.stream().map(this::marked).distinct().toList();
    }
}
