package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.alliance.AgreementForm;
import org.linli.alliance.Post;
import org.linli.alliance.PostForm;
import org.linli.alliance.ThemeDayForm;
import org.linli.charter.Charter;
import org.linli.code.DivisionCode;
import org.linli.community.BuildingForm;
import org.linli.community.CommunityForm;
import org.linli.community.Count;
import org.linli.community.Figures;
import org.linli.community.HonourForm;
import org.linli.community.HonourLevel;
import org.linli.community.OrganisationForm;
import org.linli.community.PartyOrganisationForm;
import org.linli.grid.DivisionForm;
import org.linli.grid.GridForm;
import org.linli.grid.GridNoticeForm;
import org.linli.grid.GridPostEnd;
import org.linli.grid.GridPostForm;
import org.linli.grid.GridPostKind;
import org.linli.grid.IncidentDepartment;
import org.linli.grid.IncidentForm;
import org.linli.grid.Seat;
import org.linli.grid.VisitForm;
import org.linli.kernel.Actor;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.person.ConsentForm;
import org.linli.person.Ground;
import org.linli.person.LawfulBasis;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.person.RevealPurpose;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.DutyEvaluation;
import org.linli.reporting.DutyPostingForm;
import org.linli.reporting.ExitReason;
import org.linli.reporting.MemberEnrolment;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.ServiceForm;
import org.linli.reporting.UnitKind;
import org.linli.reporting.UnitReportForm;

/** Every command of the registry, given by every role. */
abstract class RoleScenarios extends ScenarioCase {
    private static final MemberProfile PROFILE = MemberProfile.of(ReportingUnit.of("样本单位", UnitKind.AGENCY));

    /** Something of each type that a command takes; a command with a new type needs a line here. */
    private final Map<Class<?>, Object> samples = Map.ofEntries(
            Map.entry(String.class, "样本"),
            Map.entry(Id.class, Id.of("sample")),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(Map.class, Map.of()),
            Map.entry(LocalDate.class, today.plusYears(1)),
            Map.entry(CommunityForm.class, CommunityForm.of("样本社区")),
            Map.entry(HonourForm.class, HonourForm.of("样本荣誉", HonourLevel.CITY)),
            Map.entry(Figures.class, Figures.of(today, Count.of(1), Count.of(2), Count.of(3))),
            Map.entry(Charter.class, Charter.national()),
            Map.entry(OrganisationForm.class, shop("样本店")),
            Map.entry(PartyOrganisationForm.class, branch("样本支部")),
            Map.entry(BuildingForm.class, new BuildingForm("1栋", Optional.empty(), 20)),
            Map.entry(PersonForm.class, citizen()),
            Map.entry(PersonForm.Contact.class, PersonForm.Contact.NONE),
            Map.entry(PoliticalStatus.class, PoliticalStatus.NONE),
            Map.entry(LawfulBasis.class, LawfulBasis.OTHER_LAW),
            Map.entry(Ground.class, new Ground(LawfulBasis.OTHER_LAW, "样本", Period.from(today))),
            Map.entry(ConsentForm.class, ConsentForm.of("样本", Period.from(today))),
            Map.entry(RevealPurpose.class, RevealPurpose.VERIFY),
            Map.entry(AgreementForm.class, AgreementForm.of(today, Id.of("sample"))),
            Map.entry(PostForm.class, new PostForm(Id.of("sample"), Id.of("sample"), Post.PARTY_ADVISER)),
            Map.entry(ThemeDayForm.class, new ThemeDayForm("样本主题", today, Set.of())),
            Map.entry(List.class, List.of()),
            Map.entry(DivisionForm.class, DivisionForm.of(GridForm.basic(1, "样本网格", Set.of()))),
            Map.entry(GridNoticeForm.class, GridNoticeForm.of("12345", "样本")),
            Map.entry(
                    GridPostForm.class,
                    GridPostForm.of(GridPostKind.GRID_HEAD, Id.of("sample"), Seat.of(Id.of("sample")))),
            Map.entry(GridPostEnd.class, GridPostEnd.LEFT),
            Map.entry(boolean.class, true),
            Map.entry(int.class, 1),
            Map.entry(IncidentForm.class, PatrolCase.blockedStairs(Id.of("sample"))),
            Map.entry(IncidentDepartment.class, IncidentDepartment.POLICE),
            Map.entry(VisitForm.class, VisitForm.of(Id.of("sample"), Id.of("sample"), today, 1)),
            Map.entry(MemberReportForm.class, MemberReportForm.of(Id.of("sample"), PROFILE, today)),
            Map.entry(MemberEnrolment.class, new MemberEnrolment(citizen(), PROFILE, today, Optional.empty())),
            Map.entry(MemberProfile.class, PROFILE),
            Map.entry(DivisionCode.class, away),
            Map.entry(DutyEvaluation.class, DutyEvaluation.NOT_PASSED),
            Map.entry(
                    DutyPostingForm.class,
                    DutyPostingForm.of(DutyCategory.OTHER, "样本岗位", 1, Period.between(today, today.plusDays(1)))),
            Map.entry(ExitReason.class, ExitReason.OTHER),
            Map.entry(
                    ServiceForm.class, ServiceForm.of(Id.of("sample"), DutyCategory.OTHER, today, LocalTime.NOON, 30)),
            Map.entry(UnitReportForm.class, new UnitReportForm(Id.of("sample"), 1, Id.of("sample"), today)));

    @Test
    void nobody_may_do_nothing() {
        Desk desk = desk(Actor.anonymous());
        for (Command<?> command : Linli.commands()) {
            assertFalse(command.roles().contains(Role.ANONYMOUS), command.key());
            Decision<?> decision = given(desk, command);
            assertEquals(List.of("actor-may-not"), codes(decision), command.key());
            assertEquals(command.key(), figure(decision, "command"));
        }
    }

    @Test
    void the_roles_of_a_command_and_only_these_may_give_it() {
        Linli linli = linli();
        for (Command<?> command : Linli.commands()) {
            assertFalse(command.roles().isEmpty(), command.key());
            for (Role role : Role.values()) {
                Desk desk = linli.desk(home, Actor.of(Id.of("somebody"), role)).preview();
                boolean refused = codes(given(desk, command)).contains("actor-may-not");
                assertEquals(!command.roles().contains(role), refused, command.key() + " by " + role);
            }
        }
        assertEquals(List.of(), organisations(desk()));
    }

    @Test
    void a_request_key_changes_nothing_about_who_may() {
        Desk desk = desk(Actor.anonymous());
        List<String> keys = Linli.commands().stream().map(Command::key).toList();
        assertEquals(keys.size(), Set.copyOf(keys).size());
        for (Command<?> command : Linli.commands()) {
            assertEquals(List.of("actor-may-not"), codes(given(desk.once(command.key()), command)), command.key());
        }
    }

    /** Gives the command through the desk, by the names of the registry. */
    private Decision<?> given(Desk desk, Command<?> command) {
        try {
            Object useCases = Desk.class.getMethod(command.feature()).invoke(desk);
            Method method = method(useCases.getClass(), command);
            List<Object> parameters = new ArrayList<>();
            for (Command.Parameter parameter : command.parameters()) {
                assertTrue(samples.containsKey(parameter.type()), () -> "There is no sample of " + parameter.type());
                parameters.add(samples.get(parameter.type()));
            }
            return (Decision<?>) method.invoke(useCases, parameters.toArray());
        } catch (InvocationTargetException e) {
            throw new AssertionError(command.key() + " throws", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(command.key() + " is not a method of the desk", e);
        }
    }

    private static Method method(Class<?> useCases, Command<?> command) throws NoSuchMethodException {
        Class<?>[] types =
                command.parameters().stream().map(Command.Parameter::type).toArray(Class<?>[]::new);
        Method method = useCases.getMethod(command.name(), types);
        assertEquals(Decision.class, method.getReturnType(), command.key());
        List<String> outcome = Arrays.asList(method.getGenericReturnType().getTypeName());
        assertTrue(outcome.toString().contains(command.outcome().getName()), command.key() + " yields " + outcome);
        return method;
    }
}
