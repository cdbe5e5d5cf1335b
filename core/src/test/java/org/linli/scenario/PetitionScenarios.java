package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.calendar.CivilTime;
import org.linli.calendar.Light;
import org.linli.charter.Rate;
import org.linli.clock.TrackedDuty;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.feature.Attention;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.OpenTie;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.petition.DuePetition;
import org.linli.petition.MatterField;
import org.linli.petition.Petition;
import org.linli.petition.PetitionChannel;
import org.linli.petition.PetitionEvent;
import org.linli.petition.PetitionForm;
import org.linli.petition.PetitionKind;
import org.linli.petition.PetitionMeasure;
import org.linli.petition.PetitionStatus;
import org.linli.petition.PetitionStep;
import org.linli.petition.PetitionYear;
import org.linli.storage.Selection;

/** Petitions that the community follows: their clocks, their review stages, and that none is accepted twice. */
abstract class PetitionScenarios extends ScenarioCase {
    private LocalDate thisDay() {
        return LocalDate.ofInstant(clock.instant(), CivilTime.CHINA);
    }

    private Id<Organisation> body(String name) {
        return desk().organisations()
                .register(OrganisationForm.of(name, OrganisationKind.OTHER))
                .orElseThrow()
                .id();
    }

    private PetitionForm claim(Id<Person> petitioner) {
        return PetitionForm.of(PetitionKind.CLAIM, MatterField.UTILITIES, "电梯停运两个月", thisDay())
                .by(petitioner);
    }

    private Id<Petition> registered(PetitionForm form) {
        return desk().petitions().register(form).orElseThrow().id();
    }

    private Petition found(Id<Petition> petition) {
        return desk().petitions().find(petition).orElseThrow();
    }

    private List<TrackedDuty> due(Light light) {
        return desk().petitions().due(clock.instant()).orElseThrow().stream()
                .filter(due -> due.light() == light)
                .map(DuePetition::duty)
                .toList();
    }

    private List<String> attention() {
        return desk().petitions().attention().orElseThrow().stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void a_petition_goes_through_review_and_recheck_and_is_read_back_as_it_was_told() {
        Id<Person> petitioner = citizenAt(desk());
        Id<Organisation> bureau = body("住建局");
        Id<Petition> petition = registered(claim(petitioner).atPetitionOffice());
        LocalDate day = thisDay();
        desk().petitions().transfer(petition, bureau, day).orElseThrow();
        desk().petitions().accept(petition, day).orElseThrow();
        desk().petitionAnswers().answer(petition, "责成物业限期维修", day).orElseThrow();
        desk().petitionAnswers().askReview(petition, day).orElseThrow();
        desk().petitionAnswers().review(petition, "维持原处理意见", day).orElseThrow();
        desk().petitionAnswers().askRecheck(petition, day).orElseThrow();
        desk().petitionAnswers().recheck(petition, "维持复查意见", day).orElseThrow();
        Petition ended = found(petition);
        assertEquals(PetitionStatus.FINAL, ended.status());
        assertEquals(
                Optional.of("维持原处理意见"),
                ended.last(PetitionStep.REVIEW).orElseThrow().note());
        assertEquals(Optional.of(bureau), ended.holder());
        assertEquals(
                List.of(ended),
                desk().petitions()
                        .list(Selection.where(Petition.STATUS, PetitionStatus.FINAL), Paging.first(10))
                        .orElseThrow()
                        .items());
        assertEquals(8, history(Petition.KIND, petition).size());
        assertEquals(Optional.empty(), broken(Petition.KIND, petition));
    }

    @Test
    void lights_and_attention_follow_the_clocks_and_nothing_ticks_by_itself() {
        Id<Petition> petition = registered(claim(citizenAt(desk())));
        assertEquals(List.of(), due(Light.YELLOW));
        clock.pass(Duration.ofDays(14));
        assertEquals(List.of(TrackedDuty.NOTICE), due(Light.YELLOW));
        assertEquals(List.of(), attention());
        clock.pass(Duration.ofDays(2));
        assertEquals(List.of(TrackedDuty.NOTICE), due(Light.RED));
        assertEquals(List.of("petition-notice-15d"), attention());
        Attention item = desk().attention().list().orElseThrow().get(0);
        assertEquals(Optional.of("petitions.accept"), item.command());
        assertEquals(List.of("deadline-met-late"), warned(desk().petitions().accept(petition, thisDay())));
        assertEquals(List.of(), attention());
        clock.pass(Duration.ofDays(70));
        assertEquals(List.of("petition-finish-60d"), attention());
        assertEquals(
                List.of("deadline-met-late"), warned(desk().petitionAnswers().answer(petition, "已修复", thisDay())));
        assertEquals(List.of(), attention());
        clock.pass(Duration.ofDays(29));
        assertEquals(List.of(TrackedDuty.ASK_REVIEW), due(Light.YELLOW));
        assertEquals(
                Optional.of(TrackedDuty.ASK_REVIEW),
                desk().petitions().card(petition).orElseThrow().duty());
        clock.pass(Duration.ofDays(9));
        assertEquals(
                Optional.empty(),
                desk().petitions().card(petition).orElseThrow().duty());
        assertEquals(List.of(), due(Light.YELLOW));
        assertEquals(List.of(), due(Light.RED), "a choice that was not taken is late for no one");
    }

    @Test
    void a_matter_in_progress_is_not_accepted_twice_nor_one_that_a_recheck_has_ended() {
        Id<Person> petitioner = citizenAt(desk());
        Id<Petition> first = registered(claim(petitioner));
        Decision<Petition> unnamed = desk().petitions().register(claim(petitioner));
        assertEquals(List.of("petition-same-matter"), warned(unnamed));
        Id<Petition> again = registered(claim(petitioner).again(first).over(PetitionChannel.VISIT));
        LocalDate day = thisDay();
        desk().petitions().accept(first, day).orElseThrow();
        assertEquals(
                List.of("petition-no-duplicate"), refused(desk().petitions().accept(again, day)));
        desk().petitionAnswers().answer(first, "责成维修", day).orElseThrow();
        desk().petitions().accept(again, day).orElseThrow();
        Id<Petition> third = registered(claim(petitioner).again(again));
        assertEquals(
                List.of("petition-no-duplicate"), refused(desk().petitions().accept(third, day)));
        desk().petitionAnswers().answer(again, "责成维修", day).orElseThrow();
        desk().petitionAnswers().askReview(again, day).orElseThrow();
        desk().petitionAnswers().review(again, "维持", day).orElseThrow();
        desk().petitionAnswers().askRecheck(again, day).orElseThrow();
        desk().petitionAnswers().recheck(again, "维持", day).orElseThrow();
        assertEquals(List.of("petition-final"), refused(desk().petitions().accept(third, day)));
        desk().petitions().decline(third, "已复核终结", day).orElseThrow();
        desk().petitions().withdraw(unnamed.orElseThrow().id(), "重复登记", day).orElseThrow();
        assertEquals(
                List.of("petition-same-matter"),
                warned(desk().preview().petitions().register(claim(petitioner))),
                "one that a recheck has ended is named too");
        assertEquals(
                List.of(), warned(desk().petitions().register(claim(petitioner).again(third))));
        assertEquals(
                List.of("petition-earlier"),
                refused(desk().petitions().correct(first, claim(petitioner).again(third), "补记先前事项")));
    }

    @Test
    void an_accusation_is_not_passed_to_the_accused_and_a_petitioner_has_no_hand_in_it() {
        Id<Person> petitioner = citizenAt(desk());
        Id<Organisation> accused = body("物业公司");
        Id<Petition> petition = registered(PetitionForm.of(PetitionKind.ACCUSATION, MatterField.ORDER, "乱收费", thisDay())
                .by(petitioner)
                .against(accused));
        assertEquals(List.of("petition-secrecy"), refused(desk().petitions().transfer(petition, accused, thisDay())));
        Actor petitionerAtWork = Actor.of(petitioner, Role.COMMUNITY_WORKER);
        assertEquals(
                List.of("petition-recusal"),
                refused(desk(petitionerAtWork).petitions().accept(petition, thisDay())));
        assertEquals(
                List.of("petition-recusal"),
                refused(desk(SECRETARY.onBehalfOf(petitioner)).petitions().accept(petition, thisDay())));
    }

    @Test
    void a_petitioner_has_no_hand_in_a_correction_that_leaves_the_petitioner_out_or_brings_one_in() {
        Id<Person> petitioner = citizenAt(desk());
        Id<Person> other = citizenAt(desk());
        Id<Petition> petition = registered(claim(petitioner));
        Actor atWork = Actor.of(petitioner, Role.COMMUNITY_WORKER);
        assertEquals(
                List.of("petition-recusal"),
                refused(desk(atWork).petitions().correct(petition, claim(other), "登记人有误")));
        assertEquals(
                List.of("petition-recusal"),
                refused(desk(Actor.of(other, Role.COMMUNITY_WORKER))
                        .petitions()
                        .correct(petition, claim(other), "登记人有误")));
    }

    @Test
    void a_correction_that_shows_the_accused_to_have_it_says_so_and_its_event_tells_of_the_parties() {
        Id<Person> petitioner = citizenAt(desk());
        Id<Organisation> bureau = body("住建局");
        Id<Petition> petition = registered(claim(petitioner));
        desk().petitions().transfer(petition, bureau, thisDay()).orElseThrow();
        assertEquals(
                List.of("petition-accused-has"),
                warned(desk().petitions().correct(petition, claim(petitioner).against(bureau), "漏记被控告单位")));
        PetitionEvent.PetitionCorrected told = (PetitionEvent.PetitionCorrected) history(Petition.KIND, petition)
                .get(2)
                .events(Petition.KIND, PetitionEvent.class)
                .get(0);
        assertTrue(told.partiesChanged());
        assertFalse(told.factsChanged());
        assertFalse(told.toString().contains(petitioner.value()));
    }

    @Test
    void petitioners_see_their_card_and_others_see_nothing() {
        Id<Person> petitioner = citizenAt(desk());
        Id<Petition> petition = registered(claim(petitioner));
        Actor self = Actor.of(petitioner, Role.SELF);
        assertEquals(
                Optional.of(TrackedDuty.NOTICE),
                desk(self).petitions().card(petition).orElseThrow().duty());
        assertEquals(
                1, desk(self).petitions().ofPerson(petitioner).orElseThrow().size());
        Actor stranger = Actor.of(citizenAt(desk()), Role.SELF);
        assertEquals(
                List.of("actor-not-related"), refused(desk(stranger).petitions().card(petition)));
        assertEquals(
                List.of("actor-not-related"), refused(desk(stranger).petitions().ofPerson(petitioner)));
        assertEquals(List.of("actor-may-not"), refused(desk(self).petitions().find(petition)));
    }

    @Test
    void a_body_is_not_closed_while_a_petition_is_in_its_hands_and_gets_none_afterwards() {
        Id<Organisation> bureau = body("住建局");
        Id<Petition> petition = registered(claim(citizenAt(desk())));
        desk().petitions().transfer(petition, bureau, thisDay()).orElseThrow();
        List<OpenTie> ties = desk().organisations().ties(bureau).orElseThrow();
        assertEquals(
                List.of("command.petitions.accept"),
                ties.stream().map(tie -> tie.way().code()).toList());
        assertEquals(List.of("closing-tied"), refused(desk().organisations().close(bureau, thisDay(), "机构改革")));
        desk().petitions().accept(petition, thisDay()).orElseThrow();
        assertEquals(
                List.of("command.petitionAnswers.answer"),
                desk().organisations().ties(bureau).orElseThrow().stream()
                        .map(tie -> tie.way().code())
                        .toList());
        desk().petitionAnswers().answer(petition, "责成维修", thisDay()).orElseThrow();
        desk().petitionAnswers().askReview(petition, thisDay()).orElseThrow();
        assertEquals(List.of(), desk().organisations().ties(bureau).orElseThrow(), "a review is for the body above");
        desk().organisations().close(bureau, thisDay(), "机构改革").orElseThrow();
        Id<Petition> other = registered(claim(citizenAt(desk())));
        assertEquals(List.of("organisation-closed"), refused(desk().petitions().transfer(other, bureau, thisDay())));
    }

    @Test
    void a_correction_keeps_what_was_registered_and_says_why() {
        Id<Petition> petition = registered(claim(citizenAt(desk())));
        Id<Person> right = citizenAt(desk());
        desk().petitions().correct(petition, claim(right), "信访人写错").orElseThrow();
        Petition corrected = found(petition);
        assertEquals(List.of(right), List.copyOf(corrected.form().people()));
        assertEquals(
                Optional.of("信访人写错"),
                corrected.last(PetitionStep.CORRECT).orElseThrow().note());
        assertEquals(
                "电梯停运两个月",
                corrected
                        .last(PetitionStep.CORRECT)
                        .orElseThrow()
                        .was()
                        .orElseThrow()
                        .facts());
    }

    @Test
    void a_year_stands_beside_the_same_days_of_the_year_before() {
        int year = thisDay().getYear();
        registered(claim(citizenAt(desk())).over(PetitionChannel.VISIT).of(12));
        registered(claim(citizenAt(desk())));
        clock.pass(Duration.ofDays(ChronoUnit.DAYS.between(thisDay(), thisDay().plusYears(1))));
        Id<Petition> visit = registered(claim(citizenAt(desk())).over(PetitionChannel.VISIT));
        registered(claim(citizenAt(desk())).again(visit).over(PetitionChannel.TELEPHONE));
        registered(PetitionForm.of(PetitionKind.PROPOSAL, MatterField.TRAFFIC, "增设斑马线", thisDay()));
        Decision<PetitionYear> told = desk().petitionLedgers().year(year + 1);
        assertEquals(
                List.of("period-not-over"),
                told.findings().stream().map(Finding::code).toList());
        PetitionYear goesOn = told.orElseThrow();
        assertEquals(Optional.of(thisDay().plusDays(1)), goesOn.period().until());
        assertEquals(
                Optional.of(thisDay().minusYears(1).plusDays(1)),
                goesOn.before().until());
        assertEquals(new Rate(3, 3), goesOn.of(PetitionMeasure.PETITIONS).now());
        assertEquals(1, goesOn.of(PetitionMeasure.PETITIONS).change());
        assertEquals(new Rate(2, 3), goesOn.of(PetitionMeasure.CLAIMS).now());
        assertEquals(new Rate(2, 2), goesOn.of(PetitionMeasure.CLAIMS).before());
        assertEquals(new Rate(1, 3), goesOn.of(PetitionMeasure.VISITS).now());
        assertEquals(new Rate(0, 1), goesOn.of(PetitionMeasure.JOINT_VISITS).now());
        assertEquals(new Rate(1, 1), goesOn.of(PetitionMeasure.JOINT_VISITS).before());
        assertEquals(-1, goesOn.of(PetitionMeasure.JOINT_VISITS).change());
        assertEquals(new Rate(1, 3), goesOn.of(PetitionMeasure.REPEATS).now());
        assertEquals(new Rate(1, 3), goesOn.of(PetitionMeasure.TELEPHONE).now());
        assertEquals("—", goesOn.of(PetitionMeasure.ARBITRATIONS).now().toString());
        registered(claim(citizenAt(desk())));
        PetitionYear over = desk().petitionLedgers().year(year).orElseThrow();
        assertEquals(new Rate(2, 2), over.of(PetitionMeasure.PETITIONS).now());
        assertEquals(new Rate(0, 0), over.of(PetitionMeasure.PETITIONS).before());
        assertEquals(
                List.of("period-not-begun"), refused(desk().petitionLedgers().year(year + 2)));
        String csv = goesOn.csv(Locale.SIMPLIFIED_CHINESE);
        assertTrue(csv.contains("联名走访,0,1,0.00%,1,1,100.00%,-1,"), csv);
        assertEquals(
                PetitionMeasure.values().length + 1, csv.lines().count(), "each figure has its row and its definition");
    }
}
