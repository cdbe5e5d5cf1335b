package org.linli.liaison;

import java.time.LocalDate;
import java.util.Set;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.work.Concerning;
import org.linli.work.Reading;

/** Who stands in which {@linkplain org.linli.kernel.Relation relation} to an enterprise: its officers and its contact. */
public final class TeamTies {
    /** Those who visit enterprises and answer them, and the office. */
    public static final Set<Role> OFFICE_AND_OFFICERS = Set.of(
            Role.COMMUNITY_SECRETARY,
            Role.COMMUNITY_WORKER,
            Role.SYSTEM,
            Role.GRID_MEMBER,
            Role.ENTERPRISE_OFFICER,
            Role.PARTY_ADVISER);

    /** The same, and the contact of the enterprise. */
    public static final Set<Role> ALL = Set.of(
            Role.COMMUNITY_SECRETARY,
            Role.COMMUNITY_WORKER,
            Role.SYSTEM,
            Role.GRID_MEMBER,
            Role.ENTERPRISE_OFFICER,
            Role.PARTY_ADVISER,
            Role.UNIT_CONTACT);

    /** The office, and the contact of the enterprise. */
    public static final Set<Role> OFFICE_AND_CONTACT =
            Set.of(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM, Role.UNIT_CONTACT);

    private TeamTies() {}

    /**
     * Those who stand in the relation of a role to an enterprise.
     *
     * @param view what the transaction reads
     * @param team its team
     * @param role the role
     * @param day the day
     * @return the people; none when there is no such team
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Set<Id<Person>> of(Reading view, Id<EnterpriseTeam> team, Role role, LocalDate day) {
        // The contact reads and rates what was answered also after the enterprise has left the care of officers.
        return view.find(EnterpriseTeam.KIND, team)
                .filter(found -> role == Role.UNIT_CONTACT || found.stoodOn(day))
                .map(found -> of(found, role, day))
                .orElse(Set.of());
    }

    private static Set<Id<Person>> of(EnterpriseTeam team, Role role, LocalDate day) {
        return switch (role) {
            case UNIT_CONTACT -> team.form().contact().map(Set::of).orElse(Set.of());
            case GRID_MEMBER -> team.actingOn(OfficerRole.GRID_OFFICER, day);
            case ENTERPRISE_OFFICER -> team.actingOn(OfficerRole.SERVICE_OFFICER, day);
            case PARTY_ADVISER -> team.actingOn(OfficerRole.PARTY_ADVISER, day);
            default -> Set.of();
        };
    }

    /** What is about an enterprise. */
    interface OfTeam extends Concerning {
        Id<EnterpriseTeam> team();

        @Override
        default Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            return TeamTies.of(view, team(), role, day);
        }
    }
}
