package org.linli.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.kernel.Explained.refused;
import static org.linli.kernel.Explained.warned;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.calendar.WorkCalendar;
import org.linli.clock.TrackedClocks;
import org.linli.clock.TrackedDuty;
import org.linli.code.DivisionCode;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;

/** The clocks of petitions beside an independent count, and how they follow what is recorded. */
class PetitionTimelineTest {
    private static final LocalDate DAY = PetitionSample.DAY;
    private static final WorkCalendar CHINA = WorkCalendar.china();

    private static LocalDate rolled(LocalDate day) {
        LocalDate last = day;
        while (!CHINA.isWorkingDay(last).orElseThrow()) {
            last = last.plusDays(1);
        }
        return last;
    }

    private static LocalDate afterWorkingDays(LocalDate from, int days) {
        LocalDate day = from;
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            left -= CHINA.isWorkingDay(day).orElseThrow() ? 1 : 0;
        }
        return day;
    }

    @Test
    void from_each_day_of_eight_years_the_clocks_end_as_an_independent_count_says() {
        int counted = 0;
        for (LocalDate day = LocalDate.of(2019, 1, 1); day.isBefore(LocalDate.of(2026, 9, 1)); day = day.plusDays(1)) {
            LocalDate received = day;
            PetitionForm form = PetitionForm.of(PetitionKind.CLAIM, MatterField.OTHER, "样本", day)
                    .by(PetitionSample.PETITIONER)
                    .atPetitionOffice();
            Petition petition = PetitionSample.registered(form);
            assertEquals(
                    rolled(day.plusDays(15)),
                    PetitionSample.lastDay(petition, TrackedDuty.TRANSFER),
                    received::toString);
            Petition passed = PetitionCourse.transfer(petition, PetitionSample.BUREAU, day, PetitionSample.moment())
                    .orElseThrow();
            assertEquals(
                    afterWorkingDays(day, 5),
                    PetitionSample.lastDay(passed, TrackedDuty.OBJECTION),
                    received::toString);
            Petition accepted = PetitionCourse.accept(passed, PetitionSample.none(), day, PetitionSample.moment())
                    .orElseThrow();
            assertEquals(
                    rolled(day.plusDays(60)), PetitionSample.lastDay(accepted, TrackedDuty.FINISH), received::toString);
            counted++;
        }
        assertTrue(counted > 2_700, "only " + counted);
    }

    @Test
    void an_extension_counts_from_the_end_in_force_and_a_late_answer_says_so_once() {
        Petition extended = PetitionCourse.extend(PetitionSample.accepted(DAY), 30, "需检测", DAY, PetitionSample.moment())
                .orElseThrow();
        LocalDate last = PetitionSample.lastDay(extended, TrackedDuty.FINISH);
        assertEquals(LocalDate.of(2026, 6, 5), last);
        assertEquals(List.of(), warned(answer(extended, last)));
        Decision<Petition> late = answer(extended, last.plusDays(1));
        assertEquals(List.of("deadline-met-late"), warned(late));
        assertTrue(late.orElseThrow().clocks().wasLate());
        assertEquals(
                List.of(),
                warned(PetitionCourse.appeal(
                        late.orElseThrow(), PetitionStep.ASK_REVIEW, last.plusDays(2), PetitionSample.moment())));
        assertEquals(
                List.of("petition-extend-30d"),
                refused(PetitionCourse.extend(extended, 10, "再延期", DAY, PetitionSample.moment())));
    }

    private static Decision<Petition> answer(Petition petition, LocalDate on) {
        return PetitionCourse.step(petition, PetitionStep.ANSWER, "opinion", "责成维修", on, PetitionSample.moment());
    }

    @Test
    void the_days_of_a_hearing_do_not_count_into_the_recheck() {
        Petition asked = rechecking();
        LocalDate without = PetitionSample.lastDay(asked, TrackedDuty.RECHECK);
        Petition heard = PetitionCourse.hear(
                        asked, new HearingForm(DAY.plusDays(10), DAY.plusDays(14)), PetitionSample.moment())
                .orElseThrow();
        assertEquals(rolled(DAY.plusDays(35)), PetitionSample.lastDay(heard, TrackedDuty.RECHECK));
        assertEquals(rolled(DAY.plusDays(30)), without);
        assertEquals(List.of("petition-step-day"), refused(recheck(heard, DAY.plusDays(14))));
        Petition ended = recheck(heard, DAY.plusDays(15)).orElseThrow();
        assertEquals(PetitionStatus.FINAL, ended.status());
        assertEquals(Optional.empty(), ended.clocks().nextReminder());
    }

    private static Petition rechecking() {
        Petition answered = answer(PetitionSample.accepted(DAY), DAY).orElseThrow();
        Petition asked = PetitionCourse.appeal(answered, PetitionStep.ASK_REVIEW, DAY, PetitionSample.moment())
                .orElseThrow();
        Petition reviewed = PetitionCourse.step(
                        asked, PetitionStep.REVIEW, "opinion", "维持", DAY, PetitionSample.moment())
                .orElseThrow();
        return PetitionCourse.appeal(reviewed, PetitionStep.ASK_RECHECK, DAY, PetitionSample.moment())
                .orElseThrow();
    }

    private static Decision<Petition> recheck(Petition petition, LocalDate on) {
        return PetitionCourse.step(petition, PetitionStep.RECHECK, "opinion", "维持", on, PetitionSample.moment());
    }

    @Test
    void what_comes_back_begins_no_clock_anew() {
        Petition petition = PetitionSample.registered(PetitionSample.claim().atPetitionOffice());
        Petition passed = PetitionCourse.transfer(
                        petition, PetitionSample.BUREAU, DAY.plusDays(3), PetitionSample.moment())
                .orElseThrow();
        assertEquals(LocalDate.of(2026, 3, 20), PetitionSample.lastDay(passed, TrackedDuty.NOTICE));
        Petition back = PetitionCourse.giveBack(passed, true, "不属于本局", DAY.plusDays(4), PetitionSample.moment())
                .orElseThrow();
        assertEquals(Optional.empty(), back.holder());
        assertEquals(DAY.plusDays(15), PetitionSample.lastDay(back, TrackedDuty.TRANSFER));
        assertTrue(back.clocks().open(TrackedDuty.TRANSFER).isPresent());
        assertEquals(Optional.empty(), back.clocks().open(TrackedDuty.NOTICE));
    }

    @Test
    void each_late_step_says_so_even_where_an_earlier_one_was_late_for_the_same_day() {
        LocalDate late = DAY.plusDays(20);
        Petition petition = PetitionSample.registered(PetitionSample.claim().atPetitionOffice());
        Decision<Petition> passed =
                PetitionCourse.transfer(petition, PetitionSample.BUREAU, late, PetitionSample.moment());
        assertEquals(List.of("deadline-met-late"), warned(passed));
        Petition back = PetitionCourse.giveBack(passed.orElseThrow(), true, "不属于本局", late, PetitionSample.moment())
                .orElseThrow();
        Decision<Petition> again = PetitionCourse.transfer(back, PetitionSample.BUREAU, late, PetitionSample.moment());
        assertEquals(List.of("deadline-met-late"), warned(again));
    }

    @Test
    void a_body_that_decides_at_once_and_late_was_late() {
        Petition petition = PetitionSample.registered(PetitionSample.claim().atPetitionOffice());
        Decision<Petition> accepted =
                PetitionCourse.accept(petition, PetitionSample.none(), DAY.plusDays(20), PetitionSample.moment());
        assertEquals(List.of("deadline-met-late"), warned(accepted));
        assertTrue(accepted.orElseThrow().clocks().wasLate());
    }

    @Test
    void a_review_is_answered_in_thirty_days() {
        Petition answered = answer(PetitionSample.accepted(DAY), DAY).orElseThrow();
        assertEquals(rolled(DAY.plusDays(30)), PetitionSample.lastDay(answered, TrackedDuty.ASK_REVIEW));
        LocalDate asked = DAY.plusDays(7);
        Petition reviewing = PetitionCourse.appeal(answered, PetitionStep.ASK_REVIEW, asked, PetitionSample.moment())
                .orElseThrow();
        assertEquals(rolled(asked.plusDays(30)), PetitionSample.lastDay(reviewing, TrackedDuty.REVIEW));
        assertEquals(
                List.of("deadline-met-late"),
                warned(PetitionCourse.step(
                        reviewing,
                        PetitionStep.REVIEW,
                        "opinion",
                        "维持",
                        rolled(asked.plusDays(30)).plusDays(1),
                        PetitionSample.moment())));
    }

    @Test
    void a_step_counts_only_its_own_clock_where_the_charter_refuses_provisional_ends() {
        LocalDate day = LocalDate.of(2026, 12, 20);
        Petition registered = PetitionCourse.register(
                        DivisionCode.of("350603005004"),
                        Id.of("petition-1"),
                        PetitionForm.of(PetitionKind.PROPOSAL, MatterField.TRAFFIC, "增设斑马线", day)
                                .by(PetitionSample.PETITIONER),
                        0,
                        provisional(CHINA.provisional()))
                .orElseThrow();
        assertTrue(registered.clocks().isProvisional());
        Decision<Petition> accepted = PetitionCourse.accept(registered, PetitionSample.none(), day, provisional(CHINA));
        assertEquals(List.of(), warned(accepted));
        assertEquals(PetitionStatus.ACCEPTED, accepted.orElseThrow().status());
    }

    private static PetitionMoment provisional(WorkCalendar calendar) {
        PetitionMoment moment = PetitionSample.moment(LocalDate.of(2026, 12, 28));
        return new PetitionMoment(moment.actor(), moment.now(), calendar);
    }

    @Test
    void a_correction_of_what_no_clock_counts_by_tells_of_no_clock() {
        Petition late = PetitionCourse.accept(
                        PetitionSample.registered(PetitionSample.claim()),
                        PetitionSample.none(),
                        DAY.plusDays(20),
                        PetitionSample.moment())
                .orElseThrow();
        Decision<Petition> corrected = PetitionCourse.correct(
                late, late.form().over(PetitionChannel.ONLINE), false, "渠道写错", PetitionSample.moment());
        assertEquals(List.of(), warned(corrected));
        assertEquals(late.clocks(), corrected.orElseThrow().clocks());
    }

    @Test
    void a_corrected_day_of_a_step_moves_its_clocks_and_stays_between_its_neighbours() {
        Petition answered = answer(PetitionSample.accepted(DAY.plusDays(10)), DAY.plusDays(68))
                .orElseThrow();
        assertEquals(false, answered.clocks().wasLate());
        Decision<Petition> earlier = redated(answered, PetitionStep.ACCEPT, DAY);
        assertEquals(List.of("deadline-met-late"), warned(earlier));
        Petition corrected = earlier.orElseThrow();
        assertEquals(rolled(DAY.plusDays(60)), PetitionSample.lastDay(corrected, TrackedDuty.FINISH));
        assertEquals(DAY, corrected.last(PetitionStep.ACCEPT).orElseThrow().on());
        assertEquals(
                Optional.of("日期写错"),
                corrected.last(PetitionStep.CORRECT).orElseThrow().note());
        assertEquals(PetitionStatus.ANSWERED, corrected.status());
        assertEquals(List.of("petition-step-day"), refused(redated(answered, PetitionStep.ACCEPT, DAY.minusDays(1))));
        assertEquals(List.of(), warned(redated(answered, PetitionStep.ACCEPT, DAY.plusDays(15))));
        assertEquals(List.of("petition-step-day"), refused(redated(answered, PetitionStep.ACCEPT, DAY.plusDays(69))));
        assertEquals(List.of("petition-step-taken"), refused(redated(answered, PetitionStep.TRANSFER, DAY)));
        assertEquals(List.of("petition-step-taken"), refused(redated(answered, PetitionStep.REGISTER, DAY)));
        assertEquals(List.of("petition-step-taken"), refused(redated(corrected, PetitionStep.CORRECT, DAY)));
        assertEquals(
                answered,
                redated(answered, PetitionStep.ACCEPT, DAY.plusDays(10)).orElseThrow());
    }

    @Test
    void a_hearing_ends_before_the_recheck_and_not_before_it_began_where_its_day_is_corrected() {
        Petition heard = PetitionCourse.hear(
                        rechecking(), new HearingForm(DAY.plusDays(10), DAY.plusDays(14)), PetitionSample.moment())
                .orElseThrow();
        Petition ended = recheck(heard, DAY.plusDays(20)).orElseThrow();
        assertEquals(List.of("petition-step-day"), refused(redated(ended, PetitionStep.HEAR, DAY.plusDays(9))));
        assertEquals(List.of("petition-step-day"), refused(redated(ended, PetitionStep.HEAR, DAY.plusDays(20))));
        Petition right = redated(ended, PetitionStep.HEAR, DAY.plusDays(10)).orElseThrow();
        assertEquals(rolled(DAY.plusDays(31)), PetitionSample.lastDay(right, TrackedDuty.RECHECK));
        assertTrue(redated(ended, PetitionStep.HEAR, DAY.plusDays(19)).isAccepted());
        assertEquals(List.of("petition-step-day"), refused(redated(ended, PetitionStep.RECHECK, DAY.plusDays(14))));
        assertTrue(redated(ended, PetitionStep.RECHECK, DAY.plusDays(15)).isAccepted());
    }

    private static Decision<Petition> redated(Petition petition, PetitionStep step, LocalDate on) {
        LocalDate was = petition.last(step).map(PetitionTaken::on).orElse(DAY);
        return PetitionDays.correct(petition, DatedStep.of(step, was), on, "日期写错", PetitionSample.moment());
    }

    @Test
    void a_choice_that_was_taken_too_late_by_the_right_day_is_named() {
        Petition answered =
                answer(PetitionSample.accepted(DAY), DAY.plusDays(20)).orElseThrow();
        Petition asked = PetitionCourse.appeal(
                        answered, PetitionStep.ASK_REVIEW, DAY.plusDays(40), PetitionSample.moment())
                .orElseThrow();
        assertEquals(List.of(), warned(redated(asked, PetitionStep.ANSWER, DAY.plusDays(10))));
        assertEquals(List.of("petition-asked-30d"), warned(redated(asked, PetitionStep.ANSWER, DAY.plusDays(8))));
        Petition late = redated(asked, PetitionStep.ANSWER, DAY.plusDays(8)).orElseThrow();
        assertEquals(
                List.of(),
                warned(redated(late, PetitionStep.ACCEPT, DAY.plusDays(1))),
                "what does not move that window does not tell of it once more");
        assertEquals(List.of("petition-asked-30d"), warned(redated(late, PetitionStep.ASK_REVIEW, DAY.plusDays(45))));
    }

    @Test
    void the_day_of_the_first_of_two_transfers_is_corrected_and_its_objection_judged() {
        Petition first = PetitionCourse.transfer(
                        PetitionSample.registered(PetitionSample.claim().atPetitionOffice()),
                        PetitionSample.BUREAU,
                        DAY.plusDays(7),
                        PetitionSample.moment())
                .orElseThrow();
        Petition back = PetitionCourse.giveBack(first, true, "不属于本局", DAY.plusDays(9), PetitionSample.moment())
                .orElseThrow();
        Petition again = PetitionCourse.transfer(back, PetitionSample.BUREAU, DAY.plusDays(10), PetitionSample.moment())
                .orElseThrow();
        Decision<Petition> corrected = PetitionDays.correct(
                again,
                DatedStep.of(PetitionStep.TRANSFER, DAY.plusDays(7)),
                DAY.plusDays(1),
                "日期写错",
                PetitionSample.moment());
        assertEquals(List.of("petition-objection-5wd"), warned(corrected));
        assertEquals(
                List.of(DAY.plusDays(1), DAY.plusDays(10)),
                corrected.orElseThrow().steps().stream()
                        .filter(taken -> taken.step() == PetitionStep.TRANSFER)
                        .map(PetitionTaken::on)
                        .toList());
        assertEquals(
                List.of("petition-step-taken"),
                refused(PetitionDays.correct(
                        again,
                        DatedStep.of(PetitionStep.TRANSFER, DAY.plusDays(2)),
                        DAY,
                        "日期写错",
                        PetitionSample.moment())));
    }

    @Test
    void only_a_claim_is_answered_in_sixty_days_and_only_known_petitioners_are_told() {
        PetitionForm proposal = PetitionForm.of(PetitionKind.PROPOSAL, MatterField.TRAFFIC, "增设斑马线", DAY);
        Petition anonymous = PetitionSample.registered(proposal);
        assertEquals(TrackedClocks.NONE, anonymous.clocks());
        Petition known = PetitionSample.registered(proposal.by(PetitionSample.PETITIONER));
        assertTrue(known.clocks().open(TrackedDuty.NOTICE).isPresent());
        Petition accepted = PetitionCourse.accept(known, PetitionSample.none(), DAY, PetitionSample.moment())
                .orElseThrow();
        assertEquals(List.of(), accepted.clocks().open());
        assertEquals(
                List.of("petition-extend-30d"),
                refused(PetitionCourse.extend(accepted, 10, "延期", DAY, PetitionSample.moment())));
    }

    @Test
    void a_corrected_day_moves_the_clocks_as_if_it_had_always_been_right() {
        Petition accepted = PetitionSample.accepted(DAY.plusDays(15));
        assertEquals(false, accepted.clocks().wasLate());
        PetitionForm earlier = PetitionForm.of(PetitionKind.CLAIM, MatterField.UTILITIES, "电梯停运两个月", DAY.minusDays(3))
                .by(PetitionSample.PETITIONER);
        Decision<Petition> corrected =
                PetitionCourse.correct(accepted, earlier, false, "收到日期写错", PetitionSample.moment());
        assertEquals(List.of("deadline-met-late"), warned(corrected));
        assertEquals(
                DAY.plusDays(15),
                corrected.orElseThrow().last(PetitionStep.ACCEPT).orElseThrow().on());
        assertEquals(
                Optional.of(accepted.form()),
                corrected.orElseThrow().last(PetitionStep.CORRECT).orElseThrow().was());
        PetitionForm tooLate = PetitionForm.of(PetitionKind.CLAIM, MatterField.UTILITIES, "样本", DAY.plusDays(16));
        assertEquals(
                List.of("petition-received-day"),
                refused(PetitionCourse.correct(accepted, tooLate, false, "写错", PetitionSample.moment())));
        assertEquals(
                accepted,
                PetitionCourse.correct(accepted, accepted.form(), false, "无误", PetitionSample.moment())
                        .orElseThrow());
    }
}
