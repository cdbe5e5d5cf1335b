package org.linli;

import java.util.List;
import java.util.stream.Stream;
import org.linli.alliance.Alliance;
import org.linli.alliance.Alliances;
import org.linli.alliance.Appointment;
import org.linli.alliance.Appointments;
import org.linli.alliance.ThemeDay;
import org.linli.alliance.ThemeDays;
import org.linli.community.Building;
import org.linli.community.Buildings;
import org.linli.community.Charters;
import org.linli.community.Communities;
import org.linli.community.Community;
import org.linli.community.CommunityFigures;
import org.linli.community.Organisation;
import org.linli.community.Organisations;
import org.linli.community.PartyOrganisation;
import org.linli.community.PartyOrganisations;
import org.linli.duty.DutyFeedback;
import org.linli.duty.DutyFeedbacks;
import org.linli.duty.DutyLedgers;
import org.linli.duty.DutyPosting;
import org.linli.duty.DutyPostings;
import org.linli.duty.DutyServices;
import org.linli.duty.ServiceRecord;
import org.linli.grid.Division;
import org.linli.grid.Divisions;
import org.linli.grid.incident.Incident;
import org.linli.grid.incident.Incidents;
import org.linli.grid.notice.GridNotice;
import org.linli.grid.notice.GridNotices;
import org.linli.grid.patrol.Visit;
import org.linli.grid.patrol.Visits;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.GridPosts;
import org.linli.grid.redivision.Redivision;
import org.linli.kernel.Command;
import org.linli.kernel.Permissions;
import org.linli.kernel.Question;
import org.linli.person.Consents;
import org.linli.person.People;
import org.linli.person.Person;
import org.linli.person.PersonKey;
import org.linli.person.Retention;
import org.linli.reporting.MemberPlans;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReports;
import org.linli.reporting.UnitReport;
import org.linli.reporting.UnitReports;
import org.linli.storage.Kind;
import org.linli.work.Answer;
import org.linli.work.DeliveryState;
import org.linli.work.Denial;
import org.linli.work.StoredCharter;

/** All that the features bring: a new feature adds its lines here. */
final class Registry {
    static final List<Command<?>> COMMANDS = Stream.of(
                    Communities.COMMANDS,
                    Charters.COMMANDS,
                    Organisations.COMMANDS,
                    PartyOrganisations.COMMANDS,
                    Buildings.COMMANDS,
                    People.COMMANDS,
                    Consents.COMMANDS,
                    Alliances.COMMANDS,
                    Appointments.COMMANDS,
                    ThemeDays.COMMANDS,
                    Divisions.COMMANDS,
                    Redivision.COMMANDS,
                    GridNotices.COMMANDS,
                    GridPosts.COMMANDS,
                    Incidents.COMMANDS,
                    Visits.COMMANDS,
                    MemberReports.COMMANDS,
                    MemberPlans.COMMANDS,
                    UnitReports.COMMANDS,
                    DutyPostings.COMMANDS,
                    DutyServices.COMMANDS,
                    DutyFeedbacks.COMMANDS)
            .<Command<?>>flatMap(List::stream)
            .toList();

    static final List<Question> QUESTIONS = Stream.of(
                    People.QUESTIONS,
                    Consents.QUESTIONS,
                    MemberReports.QUESTIONS,
                    MemberPlans.QUESTIONS,
                    DutyServices.QUESTIONS,
                    DutyFeedbacks.QUESTIONS,
                    DutyLedgers.QUESTIONS)
            .flatMap(List::stream)
            .toList();

    static final Permissions PERMISSIONS = Permissions.of(COMMANDS, QUESTIONS);

    static final List<Kind<?>> KINDS = List.of(
            StoredCharter.CHARTERS,
            Community.KIND,
            CommunityFigures.KIND,
            Organisation.KIND,
            PartyOrganisation.KIND,
            Building.KIND,
            Person.KIND,
            Retention.KIND,
            Alliance.KIND,
            Appointment.KIND,
            ThemeDay.KIND,
            Division.KIND,
            GridNotice.KIND,
            GridPost.KIND,
            Incident.KIND,
            Visit.KIND,
            MemberReport.KIND,
            UnitReport.KIND,
            DutyPosting.KIND,
            ServiceRecord.KIND,
            DutyFeedback.KIND,
            Answer.KIND,
            DeliveryState.KIND,
            Denial.KIND,
            PersonKey.KIND);

    private Registry() {}
}
