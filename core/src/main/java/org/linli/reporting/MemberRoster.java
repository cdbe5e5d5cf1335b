package org.linli.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.code.CivilDate;
import org.linli.code.CodeText;
import org.linli.code.PlainText;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.Registration;
import org.linli.roster.Importer;
import org.linli.roster.Intake;
import org.linli.roster.PeopleRoster;
import org.linli.roster.RosterColumn;
import org.linli.roster.RosterFormat;
import org.linli.roster.RosterRow;
import org.linli.roster.RosterWords;
import org.linli.work.Office;

/**
 * The list of in-service members that a unit hands in (双报到花名册): the columns of {@link PeopleRoster}, the unit, and the
 * report. Person and unit identify a row. When two units name one person in the same file, the second row is refused because the
 * first is committed; a dry run refuses it so within one batch, and warns of it in a later one.
 */
public final class MemberRoster {
    /** The unit (单位). */
    public static final RosterColumn UNIT = RosterColumn.open("单位", "所在单位", "工作单位", "单位名称", "unit");

    /** The kind of the unit (单位性质). */
    public static final RosterColumn UNIT_KIND = RosterColumn.open("单位性质", "单位类别", "unit kind", "unit_kind");

    /** Specialities, with commas between them (特长). */
    public static final RosterColumn SPECIALITIES =
            RosterColumn.personal("特长", "个人特长", "专业特长", "specialities").optional();

    /** Wishes, most wanted first, with commas between them (服务意愿). */
    public static final RosterColumn WISHES =
            RosterColumn.open("服务意愿", "服务意向", "认领岗位类别", "wishes").optional();

    /** The day of the report (报到日期). */
    public static final RosterColumn REPORTED_ON = RosterColumn.open("报到日期", "报到时间", "reported on", "reported_on");

    /** The day of the notice to report (通知日期). */
    public static final RosterColumn NOTIFIED_ON =
            RosterColumn.open("通知日期", "notified on", "notified_on").optional();

    /** The format of the roster. */
    public static final RosterFormat<MemberEnrolment> FORMAT = new RosterFormat<>(
            "members",
            Stream.concat(
                            PeopleRoster.FORMAT.columns().stream(),
                            Stream.of(UNIT, UNIT_KIND, SPECIALITIES, WISHES, REPORTED_ON, NOTIFIED_ON))
                    .toList(),
            MemberRoster::form,
            MemberRoster::identity,
            MemberRoster::person);

    private static final RosterWords<UnitKind> UNIT_KINDS = RosterWords.of(UnitKind.values())
            .or(UnitKind.AGENCY, "机关", "机关单位", "行政机关", "行政单位", "党政机关", "党委机关", "国家机关", "政府机关")
            .or(UnitKind.INSTITUTION, "事业", "参公事业单位", "公益一类事业单位", "公益二类事业单位")
            .or(UnitKind.STATE_ENTERPRISE, "国企", "国有企业", "国有控股企业", "国有独资企业", "中央企业", "央企")
            .or(UnitKind.OTHER, "其它", "非公企业", "民营企业", "私营企业", "社会组织", "两新组织");

    private static final RosterWords<DutyCategory> CATEGORIES = RosterWords.of(DutyCategory.values());

    private MemberRoster() {}

    /**
     * The import of members. For the library's own use.
     *
     * @param office where commands are given
     * @return the importer
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public static Importer<MemberEnrolment> importer(Office office) {
        return new Importer<>(office, FORMAT, new Enrolments(Optional.empty()));
    }

    /**
     * The import of the members of one unit. For the library's own use.
     *
     * @param office where commands are given
     * @param party the unit's party organisation, for which its rate of report is counted
     * @return the importer
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public static Importer<MemberEnrolment> importer(Office office, Id<PartyOrganisation> party) {
        return new Importer<>(office, FORMAT, new Enrolments(Optional.of(party)));
    }

    private static Decision<MemberEnrolment> form(RosterRow row) {
        Inspection inspection = new Inspection();
        Optional<PersonForm> person = inspection.read(PeopleRoster.FORMAT.form().apply(row));
        Optional<UnitKind> kind =
                inspection.read("unitKind", UNIT_KINDS.read(row.text(UNIT_KIND), "roster-unit-kind-unknown"));
        List<DutyCategory> wishes = row.items(WISHES).stream()
                .flatMap(wish -> inspection.read("wishes", CATEGORIES.read(wish, "roster-wish-unknown")).stream())
                .toList();
        Optional<LocalDate> reported = inspection.read("reportedOn", CivilDate.parse(row.text(REPORTED_ON)));
        Optional<LocalDate> notified = inspection.readIfGiven("notifiedOn", row.given(NOTIFIED_ON), CivilDate::parse);
        if (!inspection.isClean()) {
            // The command will not see this row, so its findings are collected here.
            if (person.isPresent()) {
                inspection.found(PeopleRoster.unread(row));
            }
            inspection.read(PlainText.requireName("unit", row.text(UNIT), ReportingUnit.MAX_NAME));
        }
        return inspection.decide(() -> Decision.accepted(new MemberEnrolment(
                person.orElseThrow(),
                MemberProfile.of(ReportingUnit.of(row.text(UNIT), kind.orElseThrow()))
                        .goodAt(row.items(SPECIALITIES).toArray(String[]::new))
                        .wishes(wishes.toArray(DutyCategory[]::new)),
                reported.orElseThrow(),
                notified)));
    }

    private static Optional<String> identity(MemberEnrolment form) {
        // Two units may name the same person; the command refuses that.
        return person(form)
                .map(id -> id + "\u001F" + form.profile().unit().name().strip());
    }

    private static Optional<String> person(MemberEnrolment form) {
        return Optional.of(CodeText.compact(form.person().citizenId())).filter(id -> !id.isEmpty());
    }

    /** Gives each line to the command; a list does not change existing reports. */
    private record Enrolments(Optional<Id<PartyOrganisation>> party) implements Intake<MemberEnrolment> {
        @Override
        public Command<MemberReport> command() {
            return MemberReports.ENROL;
        }

        @Override
        public Decision<MemberReport> add(Office office, MemberEnrolment form) {
            return new MemberReports(office).enrol(party.map(form::of).orElse(form));
        }

        @Override
        public void expect(Office office, List<MemberEnrolment> forms) {
            List<Id<Person>> known = Registration.expect(
                    office, forms.stream().map(MemberEnrolment::person).toList());
            office.expect(MemberReport.KIND, MemberReport.ACTIVE_PERSON, known);
        }

        @Override
        public Set<String> knownBy() {
            return Set.of(Enrolling.KNOWN);
        }
    }
}
