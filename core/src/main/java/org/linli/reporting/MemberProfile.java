package org.linli.reporting;

import java.util.List;
import java.util.Optional;
import org.linli.code.PlainText;
import org.linli.community.Building;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;

/**
 * The profile of a member who reports (报到信息). Of home and workplace it holds only the building, which leads to the grid.
 *
 * @param unit the member's unit
 * @param specialities what the member is good at, at most {@value #MAX_SPECIALITIES} (特长)
 * @param wishes the categories that the member would like, most wanted first (服务意愿)
 * @param home the building of the community in which the member lives, where known (居住楼栋)
 * @param workplace the building of the community in which the member works, if any (工作楼栋)
 */
public record MemberProfile(
        ReportingUnit unit,
        List<String> specialities,
        List<DutyCategory> wishes,
        Optional<Id<Building>> home,
        Optional<Id<Building>> workplace)
        implements Form {
    /** The most specialities. */
    public static final int MAX_SPECIALITIES = 10;

    /** The longest speciality. */
    public static final int MAX_SPECIALITY = 40;

    /** Copies the lists; repeated items count once. */
    public MemberProfile {
        specialities = specialities.stream().distinct().toList();
        wishes = wishes.stream().distinct().toList();
    }

    /**
     * A profile without specialities and wishes.
     *
     * @param unit the member's unit
     * @return the profile
     */
    public static MemberProfile of(ReportingUnit unit) {
        return new MemberProfile(unit, List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    /**
     * The same with specialities.
     *
     * @param known what the member is good at
     * @return the profile
     */
    public MemberProfile goodAt(String... known) {
        return new MemberProfile(unit, List.of(known), wishes, home, workplace);
    }

    /**
     * The same with wishes.
     *
     * @param wanted most wanted first
     * @return the profile
     */
    public MemberProfile wishes(DutyCategory... wanted) {
        return new MemberProfile(unit, specialities, List.of(wanted), home, workplace);
    }

    /**
     * The same with the home.
     *
     * @param building a building of the community
     * @return the profile
     */
    public MemberProfile livesIn(Id<Building> building) {
        return new MemberProfile(unit, specialities, wishes, Optional.of(building), workplace);
    }

    /**
     * The same with the workplace.
     *
     * @param building a building of the community
     * @return the profile
     */
    public MemberProfile worksIn(Id<Building> building) {
        return new MemberProfile(unit, specialities, wishes, home, Optional.of(building));
    }

    /** Shows nothing personal. */
    @Override
    public String toString() {
        return "MemberProfile[" + unit + ", " + wishes + "]";
    }

    /** The same with its texts checked and normalised; of use only when the inspection is clean. */
    MemberProfile read(Inspection inspection) {
        Optional<String> name = inspection.read(PlainText.requireName("unit", unit.name(), ReportingUnit.MAX_NAME));
        List<String> read = specialities.stream()
                .limit(MAX_SPECIALITIES)
                .flatMap(text -> inspection.read(PlainText.require("speciality", text, MAX_SPECIALITY)).stream())
                .toList();
        return new MemberProfile(unit.named(name.orElse("")), read, wishes, home, workplace);
    }

    @Override
    public List<Finding> mistakes() {
        Inspection inspection = new Inspection();
        read(inspection);
        return inspection.findings();
    }
}
