package org.linli.alliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.kernel.Explained.refused;
import static org.linli.kernel.Explained.warned;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Decision;
import org.linli.kernel.Explained;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.person.PoliticalStatus;

class AppointmentTest {
    private static final LocalDate TODAY = Sample.TODAY;
    private static final LocalDate END = TODAY.plusYears(3);
    private static final List<AppointmentStep> WAY =
            List.of(AppointmentStep.SELECT, AppointmentStep.APPROVE, AppointmentStep.FILE, AppointmentStep.APPOINT);
    private static final Candidacy CANDIDACY =
            Sample.candidacy(Sample.withFrog(), Post.CONCURRENT_COMMITTEE_MEMBER, PoliticalStatus.PARTY_MEMBER);

    @Test
    void recommended_it_has_taken_one_step_and_has_no_term() {
        Decision<Appointment> decision = recommend(CANDIDACY);
        Appointment appointment = decision.orElseThrow();
        assertEquals(AppointmentStatus.RECOMMENDED, appointment.status());
        assertEquals(List.of(Appointment.Taken.of(AppointmentStep.RECOMMEND, TODAY)), appointment.steps());
        assertEquals(Optional.empty(), appointment.term());
        assertEquals(
                List.of(new AppointmentEvent.PostRecommended(
                        appointment.id(), CANDIDACY.alliance().id(), CANDIDACY.form(), TODAY)),
                decision.events());
    }

    @Test
    void everything_against_a_recommendation_is_told_at_once() {
        Candidacy wrong = Sample.candidacy(
                Sample.withFrog(MemberStatus.SUSPENDED), Post.PARTY_ADVISER, PoliticalStatus.LEAGUE_MEMBER);
        assertEquals(
                List.of("alliance-post-holder-unit-active", "appointment-party-member"), refused(recommend(wrong)));
    }

    @Test
    void who_is_no_full_party_member_comes_into_a_party_post_with_a_warning() {
        Candidacy probationary =
                Sample.candidacy(Sample.withFrog(), Post.PARTY_ADVISER, PoliticalStatus.PROBATIONARY_MEMBER);
        Decision<Appointment> recommended = recommend(probationary);
        assertTrue(recommended.isAccepted());
        assertEquals(List.of("appointment-party-member"), warned(recommended));
    }

    @Test
    void it_goes_all_the_way_from_day_to_day() {
        Appointment appointment = recommend(CANDIDACY).orElseThrow();
        LocalDate day = TODAY;
        for (AppointmentStep step : WAY) {
            day = day.plusDays(7);
            Decision<Appointment> decision = appointment.advance(step, until(step), CANDIDACY, day);
            appointment = decision.orElseThrow();
            assertEquals(
                    List.of(new AppointmentEvent.PostAdvanced(appointment.id(), step, day, appointment.term())),
                    decision.events());
        }
        assertEquals(AppointmentStatus.APPOINTED, appointment.status());
        assertEquals(5, appointment.steps().size());
        assertEquals(Optional.of(Period.between(TODAY.plusDays(28), END)), appointment.term());
        assertFalse(appointment.isHeldOn(TODAY.plusDays(27)));
        assertTrue(appointment.isHeldOn(TODAY.plusDays(28)));
        assertTrue(appointment.isHeldOn(END.minusDays(1)));
        assertFalse(appointment.isHeldOn(END));
    }

    @Test
    void every_step_from_every_state_is_taken_or_refused_as_the_table_says() {
        Map<AppointmentStep, Map<AppointmentStatus, AppointmentStatus>> table = Map.of(
                AppointmentStep.SELECT,
                Map.of(AppointmentStatus.RECOMMENDED, AppointmentStatus.SELECTED),
                AppointmentStep.APPROVE,
                Map.of(AppointmentStatus.SELECTED, AppointmentStatus.APPROVED),
                AppointmentStep.FILE,
                Map.of(AppointmentStatus.APPROVED, AppointmentStatus.FILED),
                AppointmentStep.APPOINT,
                Map.of(AppointmentStatus.FILED, AppointmentStatus.APPOINTED),
                AppointmentStep.END,
                Map.of(
                        AppointmentStatus.RECOMMENDED, AppointmentStatus.ENDED,
                        AppointmentStatus.SELECTED, AppointmentStatus.ENDED,
                        AppointmentStatus.APPROVED, AppointmentStatus.ENDED,
                        AppointmentStatus.FILED, AppointmentStatus.ENDED,
                        AppointmentStatus.APPOINTED, AppointmentStatus.ENDED),
                AppointmentStep.CORRECT,
                Map.of(
                        AppointmentStatus.APPOINTED, AppointmentStatus.APPOINTED,
                        AppointmentStatus.ENDED, AppointmentStatus.ENDED),
                AppointmentStep.REOPEN,
                Map.of(AppointmentStatus.ENDED, AppointmentStatus.APPOINTED));
        int refused = 0;
        for (Map.Entry<AppointmentStatus, Appointment> at : inEveryState().entrySet()) {
            for (AppointmentStep step : AppointmentStep.values()) {
                Decision<Appointment> decision = switch (step) {
                    case END -> at.getValue().end(TODAY);
                    case CORRECT -> at.getValue().correct(Period.between(TODAY.minusDays(9), TODAY), "抄错", TODAY);
                    case REOPEN -> at.getValue().reopen(CANDIDACY.representing(), "误办", TODAY);
                    default -> at.getValue().advance(step, until(step), CANDIDACY, TODAY);
                };
                Optional<AppointmentStatus> next =
                        Optional.ofNullable(table.getOrDefault(step, Map.of()).get(at.getKey()));
                assertEquals(next, decision.outcomeIfAccepted().map(Appointment::status), at.getKey() + " " + step);
                if (next.isEmpty()) {
                    refused++;
                    assertEquals("appointment-step", Explained.only(decision).code());
                }
            }
        }
        assertEquals(48 - 12, refused);
    }

    @Test
    void a_corrected_term_keeps_the_old_one_in_the_event_and_the_reason_in_the_record() {
        Appointment appointed = inEveryState().get(AppointmentStatus.APPOINTED);
        Period now = Period.between(TODAY.minusYears(1), END.minusYears(1));
        Decision<Appointment> decision = appointed.correct(now, "任期写错", TODAY);
        Appointment corrected = decision.orElseThrow();
        assertEquals(Optional.of(now), corrected.term());
        assertEquals(List.of("任期写错"), corrected.reasons());
        assertEquals(
                List.of(new AppointmentEvent.TermCorrected(appointed.id(), appointed.term(), now)), decision.events());
        assertEquals(corrected, corrected.correct(now, "再改", TODAY).orElseThrow());
        assertEquals(
                List.of("appointment-term-recorded", "text-missing"),
                Explained.refused(appointed.correct(Period.from(END), " ", TODAY)));
    }

    @Test
    void a_mistaken_end_is_taken_back_with_the_term_of_before_also_on_the_first_day() {
        Appointment appointed = inEveryState().get(AppointmentStatus.APPOINTED);
        for (LocalDate day : List.of(TODAY, TODAY.plusDays(30))) {
            Appointment ended = appointed.end(day).orElseThrow();
            Decision<Appointment> decision = ended.reopen(CANDIDACY.representing(), "误办", day);
            assertEquals(appointed.term(), decision.orElseThrow().term());
            assertEquals(AppointmentStatus.APPOINTED, decision.orElseThrow().status());
            assertEquals(
                    List.of(new AppointmentEvent.PostReopened(
                            appointed.id(), ended.term(), appointed.term().orElseThrow())),
                    decision.events());
        }
    }

    @Test
    void only_a_post_that_was_held_by_the_people_of_an_active_member_goes_on() {
        Appointment ended =
                inEveryState().get(AppointmentStatus.SELECTED).end(TODAY).orElseThrow();
        AppointmentRules.Representing gone =
                new AppointmentRules.Representing("frog党支部", Optional.of(MemberStatus.WITHDRAWN));
        assertEquals(
                List.of("appointment-held-before", "alliance-post-holder-unit-active", "text-missing"),
                Explained.refused(ended.reopen(gone, "", TODAY)));
        assertEquals(
                List.of("appointment-held-before"),
                Explained.refused(ended.correct(Period.between(TODAY.minusDays(9), TODAY), "抄错", TODAY)));
    }

    @Test
    void a_term_lasts_a_day_at_least() {
        Appointment filed = inEveryState().get(AppointmentStatus.FILED);
        Decision<Appointment> refused = filed.advance(AppointmentStep.APPOINT, Optional.of(TODAY), CANDIDACY, TODAY);
        assertEquals("appointment-term", Explained.only(refused).code());
        assertTrue(filed.advance(AppointmentStep.APPOINT, Optional.of(TODAY.plusDays(1)), CANDIDACY, TODAY)
                .isAccepted());
    }

    @Test
    void only_who_appoints_gives_a_term() {
        Appointment filed = inEveryState().get(AppointmentStatus.FILED);
        Optional<LocalDate> none = Optional.empty();
        assertThrows(
                IllegalArgumentException.class, () -> filed.advance(AppointmentStep.APPOINT, none, CANDIDACY, TODAY));
        assertThrows(
                IllegalArgumentException.class,
                () -> filed.advance(AppointmentStep.END, Optional.of(END), CANDIDACY, TODAY));
    }

    @Test
    void whose_member_has_left_goes_no_further_but_can_be_released() {
        Candidacy changed = Sample.candidacy(
                Sample.withFrog(MemberStatus.WITHDRAWN), Post.CONCURRENT_COMMITTEE_MEMBER, PoliticalStatus.NONE);
        Appointment appointment = recommend(CANDIDACY).orElseThrow();
        assertEquals(
                List.of("appointment-step", "alliance-post-holder-unit-active", "appointment-party-member"),
                refused(appointment.advance(AppointmentStep.FILE, Optional.empty(), changed, TODAY)));
        assertTrue(appointment.end(TODAY).isAccepted());
    }

    @Test
    void who_is_released_early_has_held_the_post_up_to_that_day() {
        Appointment ended = end(TODAY.plusYears(1));
        assertEquals(Optional.of(Period.between(TODAY, TODAY.plusYears(1))), ended.term());
        assertFalse(ended.isHeldOn(TODAY.plusYears(1)));
    }

    @Test
    void who_is_released_after_the_term_has_held_the_post_to_its_end() {
        assertEquals(Optional.of(Period.between(TODAY, END)), end(END).term());
        assertEquals(
                Optional.of(Period.between(TODAY, END)), end(END.plusYears(1)).term());
        assertEquals(
                Optional.of(Period.between(TODAY, END.minusDays(1))),
                end(END.minusDays(1)).term());
    }

    @Test
    void who_is_released_on_the_first_day_has_never_held_the_post() {
        assertEquals(Optional.empty(), end(TODAY).term());
    }

    @Test
    void a_post_is_open_until_it_has_ended_or_its_term_is_over() {
        inEveryState()
                .forEach((status, appointment) -> assertEquals(
                        status != AppointmentStatus.ENDED, appointment.isOpenOn(END.minusDays(1)), status::name));
        inEveryState()
                .forEach((status, appointment) -> assertEquals(
                        status != AppointmentStatus.ENDED && status != AppointmentStatus.APPOINTED,
                        appointment.isOpenOn(END),
                        status::name));
    }

    @Test
    void somebody_of_another_organisation_is_recommended_with_a_warning() {
        Candidacy other = new Candidacy(
                CANDIDACY.alliance(),
                CANDIDACY.form(),
                CANDIDACY.memberName(),
                CANDIDACY.politicalStatus(),
                Optional.of(Id.of("org-2")),
                Optional.of(Id.of("org-1")),
                TODAY);
        Decision<Appointment> recommended = recommend(other);
        assertTrue(recommended.isAccepted());
        assertEquals(List.of("appointment-holder-unit"), warned(recommended));
    }

    @Test
    void the_key_of_an_open_post_goes_with_the_end() {
        Map<AppointmentStatus, Appointment> states = inEveryState();
        String key = "person-2/frog/CONCURRENT_COMMITTEE_MEMBER";
        states.forEach((status, appointment) -> assertEquals(
                status == AppointmentStatus.ENDED ? List.of() : List.of(key),
                Appointment.OPEN_POST.valuesOf(appointment),
                status::name));
        assertEquals("appointment-once", Appointment.OPEN_POST.clashCode());
    }

    @Test
    void a_clash_of_open_posts_is_explained() {
        Finding clash = Finding.violation(Appointment.OPEN_POST.clashCode()).with("id", "appointment-7");
        assertEquals("appointment-once", Explained.of(Optional.of(clash)).code());
    }

    private static Appointment end(LocalDate day) {
        return inEveryState().get(AppointmentStatus.APPOINTED).end(day).orElseThrow();
    }

    private static Map<AppointmentStatus, Appointment> inEveryState() {
        Map<AppointmentStatus, Appointment> states = new EnumMap<>(AppointmentStatus.class);
        Appointment at = recommend(CANDIDACY).orElseThrow();
        states.put(at.status(), at);
        for (AppointmentStep step : WAY) {
            at = at.advance(step, until(step), CANDIDACY, TODAY).orElseThrow();
            states.put(at.status(), at);
        }
        at = at.end(TODAY).orElseThrow();
        states.put(at.status(), at);
        assertEquals(AppointmentStatus.values().length, states.size());
        return states;
    }

    private static Decision<Appointment> recommend(Candidacy candidacy) {
        return Appointment.recommend(Sample.COMMUNITY, Id.of("appointment-1"), candidacy, TODAY);
    }

    private static Optional<LocalDate> until(AppointmentStep step) {
        return step == AppointmentStep.APPOINT ? Optional.of(END) : Optional.empty();
    }
}
