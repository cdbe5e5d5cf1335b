package org.linli.scenario;

import java.util.Optional;
import org.linli.community.Building;
import org.linli.community.Organisation;
import org.linli.grid.Division;
import org.linli.grid.Grid;
import org.linli.grid.post.GridPostKind;
import org.linli.kernel.Id;
import org.linli.liaison.EnterpriseTeam;
import org.linli.liaison.EnterpriseTeamForm;
import org.linli.liaison.OfficerForm;
import org.linli.liaison.OfficerRole;
import org.linli.person.Person;

/** Enterprises in the south grid of a community, and their officers. */
abstract class EnterpriseCase extends DividedCase {
    final Id<Building> buildingIn(Grid grid) {
        return grid.buildings().stream().sorted().findFirst().orElseThrow();
    }

    final Id<Organisation> enterpriseAt(String name) {
        return desk().organisations().register(enterprise(name)).orElseThrow().id();
    }

    final Id<Person> gridMember(Grid grid) {
        return appointed(employeeFor(GridPostKind.GRID_MEMBER, grid)).form().person();
    }

    final Id<EnterpriseTeam> inCare(Grid grid, String name) {
        return desk().enterpriseTeams()
                .setUp(EnterpriseTeamForm.of(enterpriseAt(name), buildingIn(grid), thisDay()))
                .orElseThrow()
                .id();
    }

    final void appoint(Id<EnterpriseTeam> team, OfficerRole role, Id<Person> person) {
        desk().enterpriseTeams()
                .appoint(team, new OfficerForm(role, person, thisDay()))
                .orElseThrow();
    }

    /** An enterprise with all three officers and a contact. */
    final Full full(String name) {
        Division division = divide(3);
        Grid south = south(division);
        Id<Person> member = gridMember(south);
        Id<Person> contact = citizenAt(desk());
        Id<EnterpriseTeam> team = inCare(south, name);
        desk().enterpriseTeams()
                .amend(team, buildingIn(south), Optional.of(contact))
                .orElseThrow();
        Id<Person> officer = citizenAt(desk());
        Id<Person> adviser = citizenAt(desk());
        appoint(team, OfficerRole.GRID_OFFICER, member);
        appoint(team, OfficerRole.SERVICE_OFFICER, officer);
        appoint(team, OfficerRole.PARTY_ADVISER, adviser);
        return new Full(division, team, member, officer, adviser, contact);
    }

    /** An enterprise in full care. */
    record Full(
            Division division,
            Id<EnterpriseTeam> team,
            Id<Person> member,
            Id<Person> officer,
            Id<Person> adviser,
            Id<Person> contact) {}
}
