package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.activity.Activity;
import org.linli.activity.SignUpForm;
import org.linli.assessment.Assessment;
import org.linli.community.PartyOrganisation;
import org.linli.dispute.Dispute;
import org.linli.dispute.LegalRoute;
import org.linli.dispute.MoreTime;
import org.linli.dispute.TerminationForm;
import org.linli.dispute.agreement.ConfirmationForm;
import org.linli.dispute.agreement.MediationAgreementForm;
import org.linli.dispute.agreement.PoliceSettlement;
import org.linli.dispute.agreement.Signing;
import org.linli.dispute.clock.DisputeUrgency;
import org.linli.dispute.clock.StopCause;
import org.linli.dispute.mediator.Mediator;
import org.linli.dispute.noise.NoiseBody;
import org.linli.dispute.noise.NoiseForm;
import org.linli.dispute.noise.NoiseMeasure;
import org.linli.dispute.party.PartyStance;
import org.linli.duty.DutyEvaluation;
import org.linli.duty.DutyFeedback;
import org.linli.duty.ServiceForm;
import org.linli.duty.ServiceRecord;
import org.linli.duty.posting.DutyPosting;
import org.linli.duty.posting.DutyPostingForm;
import org.linli.grid.Grid;
import org.linli.grid.incident.ExtensionForm;
import org.linli.grid.incident.Incident;
import org.linli.grid.incident.IncidentDepartment;
import org.linli.grid.incident.IncidentForm;
import org.linli.grid.incident.IncidentStatus;
import org.linli.grid.patrol.Visit;
import org.linli.grid.patrol.VisitForm;
import org.linli.grid.post.GridPostForm;
import org.linli.grid.post.GridPostKind;
import org.linli.job.DeclinedBy;
import org.linli.job.EnterpriseWord;
import org.linli.job.Referral;
import org.linli.job.Vacancy;
import org.linli.job.VacancyReopening;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Period;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.liaison.EnterpriseTeam;
import org.linli.liaison.OfficerRole;
import org.linli.liaison.issue.EnterpriseIssue;
import org.linli.liaison.issue.EnterpriseIssueForm;
import org.linli.liaison.issue.IssueKind;
import org.linli.liaison.issue.IssueRating;
import org.linli.liaison.issue.IssueRoute;
import org.linli.liaison.visit.LiaisonVisit;
import org.linli.liaison.visit.VisitRecord;
import org.linli.needs.ClaimForm;
import org.linli.needs.Need;
import org.linli.needs.NeedForm;
import org.linli.needs.NeedRating;
import org.linli.needs.Resource;
import org.linli.needs.ResourceForm;
import org.linli.needs.capacity.Capacity;
import org.linli.needs.capacity.Window;
import org.linli.person.Person;
import org.linli.petition.Petition;
import org.linli.petition.hotline.HotlineTicket;
import org.linli.reading.Reader;
import org.linli.reading.Title;
import org.linli.reading.loan.Loan;
import org.linli.reading.loan.Reservation;
import org.linli.recognition.AwardCategory;
import org.linli.recognition.AwardNomination;
import org.linli.recognition.AwardNominationForm;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportStatus;
import org.linli.reporting.UnitReport;
import org.linli.service.ServiceOpinion;
import org.linli.service.ServiceRating;
import org.linli.service.ServiceRequest;
import org.linli.storage.Selection;

/** Roles that speak for a person, a unit or a grid: whoever is related may, and a stranger who knows every id may not. */
abstract class RelationScenarios extends PeopledCase {
    private static final Map<Role, GridPostKind> POSTS = Map.of(
            Role.GRID_HEAD, GridPostKind.GRID_HEAD,
            Role.GRID_MEMBER, GridPostKind.GRID_MEMBER,
            Role.BUILDING_HEAD, GridPostKind.BUILDING_HEAD,
            Role.PARTY_LIAISON, GridPostKind.PARTY_LIAISON);

    @Test
    void a_stranger_of_each_role_is_refused_what_is_related_to_others_though_he_knows_every_id() {
        World world = world();
        Map<Role, Id<Person>> related = staff(world.south());
        related.put(Role.SELF, world.person());
        related.put(Role.UNIT_CONTACT, world.contact());
        related.put(Role.MEDIATOR, world.mediator().form().person());
        related.put(Role.GRID_MEMBER, world.enterprise().member());
        related.put(Role.ENTERPRISE_OFFICER, world.enterprise().officer());
        related.put(Role.PARTY_ADVISER, world.enterprise().adviser());
        Map<Role, Id<Person>> strangers = staff(world.north());
        strangers.put(Role.ENTERPRISE_OFFICER, citizenAt(desk()));
        strangers.put(Role.PARTY_ADVISER, citizenAt(desk()));
        strangers.put(Role.SELF, citizenAt(desk()));
        Id<Person> other = citizenAt(desk());
        unit(branchAt(desk(), "样本支部"), other);
        strangers.put(Role.UNIT_CONTACT, other);
        strangers.put(Role.MEDIATOR, mediator().form().person());
        Map<Type, Object> samples = samples(world);
        Map<Type, Object> ofPerson = new HashMap<>(samples);
        ofPerson.put(Need.class, world.served().own());
        ofPerson.put(NeedForm.class, world.served().ownForm());
        int bound = 0;
        for (String key : Linli.usualPermissions().rows().keySet()) {
            for (Role role : Linli.usualPermissions().rolesFor(key)) {
                if (!RoleScenarios.OF_THE_ASKER.contains(key)
                        && Relation.of(role)
                                .filter(relation -> isBound(key, relation))
                                .isPresent()) {
                    bound++;
                    assertRelated(key, role, strangers, related, role == Role.SELF ? ofPerson : samples);
                }
            }
            for (Decision<?> decision : given(desk(Actor.anonymous()).preview(), key, samples, true)) {
                assertEquals(List.of("actor-may-not"), refused(decision), key);
            }
        }
        assertTrue(bound >= 40, "bound cells: " + bound);
    }

    @Test
    void who_acts_for_a_person_is_not_that_person_and_a_former_contact_is_no_contact() {
        World world = world();
        Actor helper = Actor.of(Id.of("helper"), Role.SELF).onBehalfOf(world.person());
        assertEquals(List.of("actor-not-related"), refused(desk(helper).people().card(world.person())));
        assertTrue(desk(Actor.of(world.person(), Role.SELF))
                .people()
                .card(world.person())
                .isAccepted());
        Desk contact = desk(Actor.of(world.contact(), Role.UNIT_CONTACT));
        assertTrue(contact.unitReports().find(world.unit()).isAccepted());
        desk().unitReports().amend(world.unit(), 1, citizenAt(desk())).orElseThrow();
        assertEquals(List.of("actor-not-related"), refused(contact.unitReports().find(world.unit())));
    }

    @Test
    void a_member_sees_in_the_own_card_what_was_sent_and_nothing_before() {
        World world = world();
        Desk member = desk(Actor.of(world.person(), Role.SELF));
        assertTrue(member.dutyLedgers()
                .serviceCard(world.member(), today)
                .orElseThrow()
                .feedback()
                .isPresent());
        desk().dutyFeedbacks()
                .revise(world.feedback(), DutyEvaluation.NOT_PASSED, Optional.of("补充说明"))
                .orElseThrow();
        assertFalse(member.dutyLedgers()
                .serviceCard(world.member(), today)
                .orElseThrow()
                .feedback()
                .isPresent());
    }

    private void assertRelated(
            String key,
            Role role,
            Map<Role, Id<Person>> strangers,
            Map<Role, Id<Person>> related,
            Map<Type, Object> samples) {
        for (Decision<?> decision : given(at(strangers, role), key, samples, false)) {
            assertEquals(List.of("actor-not-related"), refused(decision), key + " by a strange " + role);
        }
        for (Decision<?> decision : given(at(related, role), key, samples, false)) {
            List<String> codes = either(decision);
            assertFalse(codes.contains("actor-not-related"), key + " by the related " + role);
            assertFalse(codes.contains("actor-may-not"), key + " by the related " + role);
        }
    }

    private Desk at(Map<Role, Id<Person>> people, Role role) {
        return desk(Actor.of(Optional.ofNullable(people.get(role)).orElseThrow(), role))
                .preview();
    }

    private static boolean isBound(String key, Relation relation) {
        return Stream.concat(
                        Linli.commands().stream()
                                .filter(command -> command.key().equals(key))
                                .map(command -> command.relations()),
                        Linli.questions().stream()
                                .filter(question -> question.key().equals(key))
                                .map(question -> question.relations()))
                .anyMatch(relations -> relations.contains(relation));
    }

    /** Those who hold each post of a grid. */
    private Map<Role, Id<Person>> staff(Grid grid) {
        Map<Role, Id<Person>> staff = new EnumMap<>(Role.class);
        POSTS.forEach((role, kind) -> {
            GridPostForm form = kind == GridPostKind.BUILDING_HEAD
                    ? headFor(grid, grid.buildings().iterator().next(), true)
                    : employeeFor(kind, grid);
            staff.put(role, appointed(form).form().person());
        });
        return staff;
    }

    private Map<Type, Object> samples(World world) {
        return Map.ofEntries(
                Map.entry(Person.class, world.person()),
                Map.entry(MemberReport.class, world.member()),
                Map.entry(UnitReport.class, world.unit()),
                Map.entry(Grid.class, world.south().id()),
                Map.entry(DutyPosting.class, world.posting()),
                Map.entry(ServiceRecord.class, world.service()),
                Map.entry(DutyFeedback.class, world.feedback()),
                Map.entry(Incident.class, world.incident()),
                Map.entry(Visit.class, world.visit()),
                Map.entry(
                        IncidentForm.class,
                        PatrolCase.blockedStairs(world.south().id())),
                Map.entry(Dispute.class, world.dispute()),
                Map.entry(HotlineTicket.class, world.ticket()),
                Map.entry(Vacancy.class, world.vacancy()),
                Map.entry(Referral.class, world.referral()),
                Map.entry(AwardNomination.class, world.nomination()),
                Map.entry(Assessment.class, world.assessment()),
                Map.entry(
                        AwardNominationForm.class,
                        AwardNominationForm.of(
                                Id.of("none"), AwardCategory.EXCELLENT_MEMBER, world.person(), "样本", today)),
                Map.entry(EnterpriseWord.class, EnterpriseWord.OWN),
                Map.entry(VacancyReopening.class, VacancyReopening.of(EnterpriseWord.OWN)),
                Map.entry(DeclinedBy.class, DeclinedBy.ENTERPRISE),
                Map.entry(EnterpriseTeam.class, world.enterprise().team()),
                Map.entry(EnterpriseIssue.class, world.enterprise().issue()),
                Map.entry(
                        EnterpriseIssueForm.class,
                        EnterpriseIssueForm.of(
                                world.enterprise().team(), IssueKind.OTHER, OfficerRole.PARTY_ADVISER, "样本")),
                Map.entry(IssueRoute.class, IssueRoute.to(world.dispute())),
                Map.entry(IssueRating.class, IssueRating.SATISFIED),
                Map.entry(LiaisonVisit.class, world.enterprise().visit()),
                Map.entry(VisitRecord.class, VisitRecord.of(today, Set.of(), "政策需求")),
                Map.entry(Petition.class, world.petition()),
                Map.entry(ServiceRequest.class, world.request()),
                Map.entry(ServiceOpinion.class, ServiceOpinion.of(ServiceRating.GOOD)),
                Map.entry(PartyOrganisation.class, world.served().member()),
                Map.entry(Resource.class, world.served().resource()),
                Map.entry(Reader.class, world.read().reader()),
                Map.entry(Title.class, world.read().title()),
                Map.entry(Loan.class, world.read().loan()),
                Map.entry(Reservation.class, world.read().reservation()),
                Map.entry(Need.class, world.served().need()),
                Map.entry(NeedForm.class, world.served().form()),
                Map.entry(NeedRating.class, NeedRating.SATISFIED),
                Map.entry(ResourceForm.class, ResourceForm.of("样本", "税务", Capacity.atOnce(1), Period.from(today))),
                Map.entry(
                        ClaimForm.class,
                        ClaimForm.of(world.served().resource(), 1, Window.days(today, today.plusDays(1)))),
                Map.entry(Optional.class, Optional.empty()),
                Map.entry(List.class, List.of()),
                Map.entry(Activity.class, world.activity()),
                Map.entry(SignUpForm.class, SignUpForm.of(world.person())),
                Map.entry(Mediator.class, world.mediator().id()),
                Map.entry(PartyStance.class, PartyStance.AGREES),
                Map.entry(TerminationForm.class, TerminationForm.of("样本", LegalRoute.JUDICIAL)),
                Map.entry(NoiseForm.class, new NoiseForm(NoiseBody.DEPARTMENT, NoiseMeasure.HANDLED, today, "样本")),
                Map.entry(StopCause.class, StopCause.HEARING),
                Map.entry(DisputeUrgency.class, DisputeUrgency.RED),
                Map.entry(MoreTime.class, new MoreTime(1, true, "样本")),
                Map.entry(MediationAgreementForm.class, MediationAgreementForm.oral("样本")),
                Map.entry(Signing.class, Signing.NONE),
                Map.entry(ConfirmationForm.class, ConfirmationForm.of(today)),
                Map.entry(PoliceSettlement.class, PoliceSettlement.of(today, today, today, today)),
                Map.entry(boolean.class, true),
                Map.entry(String.class, "样本"),
                Map.entry(int.class, 1),
                Map.entry(LocalDate.class, today),
                Map.entry(YearMonth.class, YearMonth.from(today)),
                Map.entry(Paging.class, Paging.first(10)),
                Map.entry(Selection.class, Selection.all()),
                Map.entry(IncidentStatus.class, IncidentStatus.CAPTURED),
                Map.entry(MemberReportStatus.class, MemberReportStatus.SERVING),
                Map.entry(IncidentDepartment.class, IncidentDepartment.POLICE),
                Map.entry(ExtensionForm.class, ExtensionForm.of(1)),
                Map.entry(
                        VisitForm.class,
                        VisitForm.of(world.person(), world.south().id(), today, 1)),
                Map.entry(
                        ServiceForm.class,
                        ServiceForm.of(world.member(), DutyCategory.OTHER, today, LocalTime.NOON, 30)),
                Map.entry(
                        DutyPostingForm.class,
                        DutyPostingForm.of(DutyCategory.OTHER, "样本岗位", 1, Period.between(today, today.plusDays(300)))
                                .in(world.south().id())));
    }

    /** Gives a command or asks a question; one that takes something else is skipped, if it may be. */
    private static List<Decision<?>> given(Desk desk, String key, Map<Type, Object> samples, boolean skipping) {
        String feature = key.substring(0, key.indexOf('.'));
        String name = key.substring(key.indexOf('.') + 1);
        List<Decision<?>> decisions = new ArrayList<>();
        try {
            Object useCases = Desk.class.getMethod(feature).invoke(desk);
            for (Method method : useCases.getClass().getMethods()) {
                List<Object> parameters = parameters(method, samples);
                boolean known = parameters.size() == method.getParameterCount();
                if (method.getName().equals(name) && !Modifier.isStatic(method.getModifiers())) {
                    assertTrue(known || skipping, () -> "There is no sample for " + method);
                    if (known) {
                        decisions.add((Decision<?>) method.invoke(useCases, parameters.toArray()));
                    }
                }
            }
        } catch (InvocationTargetException e) {
            throw new AssertionError(key + " throws", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(key + " is not of the desk", e);
        }
        return decisions;
    }

    /** An id by what it identifies, a selection whatever it is of. */
    private static Type known(Type type) {
        if (type instanceof ParameterizedType of && of.getRawType() == Id.class) {
            return of.getActualTypeArguments()[0];
        }
        return type instanceof ParameterizedType of
                        && Set.of(Selection.class, Optional.class, List.class).contains(of.getRawType())
                ? of.getRawType()
                : type;
    }

    private static List<Object> parameters(Method method, Map<Type, Object> samples) {
        return Stream.of(method.getParameters())
                .flatMap(parameter -> sample(parameter, samples).stream())
                .toList();
    }

    /** A year is one, and no count of something. */
    private static Optional<Object> sample(Parameter parameter, Map<Type, Object> samples) {
        boolean isYear = parameter.getType() == int.class && parameter.getName().equals("year");
        return isYear
                ? Optional.of(((LocalDate) samples.get(LocalDate.class)).getYear())
                : Optional.ofNullable(samples.get(known(parameter.getParameterizedType())));
    }
}
