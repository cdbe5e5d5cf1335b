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
import org.linli.kernel.Decision;
import org.linli.petition.clock.TrackedClocks;
import org.linli.petition.clock.TrackedDuty;

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
