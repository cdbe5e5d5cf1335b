package org.linli.roster;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.code.CitizenId;
import org.linli.code.CivilDate;
import org.linli.code.CodeText;
import org.linli.code.Masking;
import org.linli.code.MobileNumber;
import org.linli.code.PlainText;
import org.linli.code.Sex;
import org.linli.community.Building;
import org.linli.community.Organisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.work.Office;

/**
 * The roster of people (人员名册): who they are, how they can be reached, and their political status. All of its columns are
 * personal.
 */
public final class PeopleRoster {
    /** Name (姓名). */
    public static final RosterColumn NAME =
            RosterColumn.personal("姓名", "name").showing(RosterColumn.Showing.MASKED_NAME);

    /** Citizen id (证件号码). */
    public static final RosterColumn CITIZEN_ID = RosterColumn.personal(
            "证件号码", "身份证号", "身份证号码", "公民身份号码", "身份证", "公民身份证号码", "证件号", "citizen id", "citizen_id");

    /** Mobile number (联系电话). */
    public static final RosterColumn MOBILE = RosterColumn.personal(
                    "联系电话", "手机", "手机号", "手机号码", "联系方式", "电话", "联系手机", "移动电话", "mobile")
            .optional();

    /** Address (住址). */
    public static final RosterColumn ADDRESS =
            RosterColumn.personal("住址", "地址", "家庭住址", "现住址", "居住地址", "address").optional();

    /** Political status (政治面貌). */
    public static final RosterColumn POLITICAL_STATUS =
            RosterColumn.personal("政治面貌", "政治身份", "political status", "political_status");

    /** Birth date (出生日期). */
    public static final RosterColumn BIRTH_DATE = RosterColumn.personal(
                    "出生日期", "出生年月日", "生日", "birth date", "birth_date")
            .optional();

    /** Sex (性别). */
    public static final RosterColumn SEX = RosterColumn.personal("性别", "sex").optional();

    private static final RosterColumn EMPLOYER =
            RosterColumn.personal("工作单位", "单位", "所在单位", "单位名称", "employer").optional();
    private static final RosterColumn HOME =
            RosterColumn.personal("居住楼栋", "住址楼栋", "楼栋", "楼栋号", "lives in").optional();

    /** What the roster looks like. */
    public static final RosterFormat<PersonForm> FORMAT = new RosterFormat<>(
            "people",
            List.of(NAME, CITIZEN_ID, MOBILE, ADDRESS, POLITICAL_STATUS, BIRTH_DATE, SEX),
            PeopleRoster::form,
            form -> Optional.of(CodeText.compact(form.citizenId())).filter(id -> !id.isEmpty()));

    private static final RosterWords<PoliticalStatus> STATUSES = statusWords();

    private static final RosterWords<Sex> SEXES = sexWords();

    private PeopleRoster() {}

    /**
     * The import of people. For the library's own use.
     *
     * @param office where commands are given
     * @return the importer
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public static Importer<PersonForm> importer(Office office) {
        return new Importer<>(office, FORMAT, new PeopleIntake());
    }

    /**
     * The import of people with the columns 工作单位 and 居住楼栋, so that they are found by unit and by building. For the library's own use.
     *
     * @param office where commands are given
     * @param source permanent name of where the list comes from
     * @param places finds what these columns name
     * @return the importer
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public static Importer<PersonForm> importer(Office office, String source, Places places) {
        List<RosterColumn> columns = Stream.concat(FORMAT.columns().stream(), Stream.of(EMPLOYER, HOME))
                .toList();
        RosterFormat<PersonForm> format = new RosterFormat<>(
                "people-of/" + source, columns, row -> placed(row, places), FORMAT.identity());
        return new Importer<>(office, format, new PeopleIntake());
    }

    /** Finds what a row of people names (单位和楼栋查找). */
    public interface Places {
        /**
         * An organisation of the community.
         *
         * @param text as written
         * @return its id; refused with what is wrong
         */
        Decision<Id<Organisation>> organisation(String text);

        /**
         * A building of the community.
         *
         * @param text as written
         * @return its id; refused with what is wrong
         */
        Decision<Id<Building>> building(String text);
    }

    private static Decision<PersonForm> placed(RosterRow row, Places places) {
        Inspection inspection = new Inspection();
        Optional<PersonForm> form = inspection.read(form(row));
        Optional<Id<Organisation>> employer =
                inspection.readIfGiven("employer", row.given(EMPLOYER), places::organisation);
        Optional<Id<Building>> home = inspection.readIfGiven("livesIn", row.given(HOME), places::building);
        return inspection.decide(() -> {
            PersonForm there = home.map(form.orElseThrow()::livesIn).orElseGet(form::orElseThrow);
            return Decision.accepted(employer.map(there::employer).orElse(there));
        });
    }

    private static Decision<PersonForm> form(RosterRow row) {
        Inspection inspection = new Inspection();
        Optional<PoliticalStatus> status = inspection.read("politicalStatus", status(row.text(POLITICAL_STATUS)));
        var birth = inspection.readIfGiven("birthDate", row.given(BIRTH_DATE), CivilDate::parsePersonal);
        Optional<Sex> sex = inspection.readIfGiven("sex", row.given(SEX), PeopleRoster::sex);
        Optional<String> mobile = mobile(row, inspection);
        if (!inspection.isClean()) {
            inspection.found(unread(row));
        }
        return inspection.decide(() -> Decision.accepted(new PersonForm(
                row.text(NAME),
                row.text(CITIZEN_ID),
                new PersonForm.Contact(mobile, row.given(ADDRESS)),
                status.orElseThrow(),
                Optional.empty(),
                birth,
                sex)));
    }

    /**
     * The findings of the command on the readable parts of a row that it never sees, because another part cannot be read.
     *
     * @param row the row
     * @return everything that is wrong with name, citizen id, mobile number and address
     */
    public static List<Finding> unread(RosterRow row) {
        Inspection inspection = new Inspection();
        inspection.read(PlainText.requireName(Person.NAME_FIELD, row.text(NAME), Person.MAX_NAME));
        inspection.read("citizenId", CitizenId.parse(row.text(CITIZEN_ID)));
        inspection.readIfGiven(
                "mobile", row.given(MOBILE).filter(text -> !MobileNumber.isLandline(text)), MobileNumber::parse);
        inspection.readIfGiven(row.given(ADDRESS), text -> PlainText.require("address", text, Person.MAX_ADDRESS));
        return inspection.findings();
    }

    /** The mobile number; another number in its place is told by its last digits, and the row is taken without it. */
    private static Optional<String> mobile(RosterRow row, Inspection inspection) {
        Optional<String> landline = row.given(MOBILE).filter(MobileNumber::isLandline);
        landline.ifPresent(number -> inspection.found(
                Finding.warning("roster-mobile-landline").with("number", Masking.landline(CodeText.compact(number)))));
        return landline.isPresent() ? Optional.empty() : row.given(MOBILE);
    }

    /** Protects the text of a cell, so that no finding shows it. */
    private static Decision<PoliticalStatus> status(String text) {
        return STATUSES.find(text)
                .map(status -> Decision.accepted(status))
                .orElseGet(() -> Decision.refused(Finding.violation(
                        CsvRow.isBlank(text) ? "roster-political-status-missing" : "roster-political-status-unknown")));
    }

    private static RosterWords<PoliticalStatus> statusWords() {
        RosterWords<PoliticalStatus> words = RosterWords.of(PoliticalStatus.values());
        for (PoliticalStatus status : PoliticalStatus.values()) {
            words = words.or(status, status.code()).or(status, status.words());
        }
        return words;
    }

    private static RosterWords<Sex> sexWords() {
        RosterWords<Sex> words = RosterWords.of(Sex.values())
                .or(Sex.MALE, "男性")
                .or(Sex.FEMALE, "女性")
                .or(Sex.UNKNOWN, "未知")
                .or(Sex.UNSTATED, "未说明");
        for (Sex sex : Sex.values()) {
            words = words.or(sex, sex.code());
        }
        return words;
    }

    private static Decision<Sex> sex(String text) {
        return SEXES.find(text)
                .map(sex -> Decision.accepted(sex))
                .orElseGet(() -> Decision.refused(Finding.violation("roster-sex-unknown")));
    }
}
