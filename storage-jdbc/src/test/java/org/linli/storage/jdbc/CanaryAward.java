package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.linli.Desk;
import org.linli.calendar.CivilTime;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.recognition.AwardCategory;
import org.linli.recognition.AwardNomination;
import org.linli.recognition.AwardNominationForm;
import org.linli.recognition.AwardRound;
import org.linli.recognition.AwardRoundForm;

/** A canary who is put forward for an award: all that can be written about one is written, with a request key. */
final class CanaryAward {
    private final Desk desk;
    private final Canary canary;
    private final Id<Person> person;
    private final LocalDate day;
    private final Consumer<Decision<?>> told;
    private int requests;

    private CanaryAward(Desk desk, Canary canary, Id<Person> person, LocalDate day, Consumer<Decision<?>> told) {
        this.desk = desk;
        this.canary = canary;
        this.person = person;
        this.day = day;
        this.told = told;
    }

    static void live(Desk desk, Canary canary, Id<Person> person, LocalDate day, Consumer<Decision<?>> told) {
        new CanaryAward(desk, canary, person, day, told).honoured();
    }

    private Desk once() {
        return desk.once("award-" + canary.number() + "-" + requests++);
    }

    private <T> T done(Decision<T> decision) {
        told.accept(decision);
        assertTrue(decision.isAccepted(), decision::toString);
        return decision.orElseThrow();
    }

    private AwardNominationForm form(Id<AwardRound> round, String path) {
        return AwardNominationForm.of(round, AwardCategory.EXCELLENT_VOLUNTEER, person, canary.text(path), day)
                .agreed(day);
    }

    private void honoured() {
        LocalDate callUntil = LocalDate.now(CivilTime.CHINA).plusDays(1);
        Id<AwardRound> round = done(once().awardRounds()
                        .open(AwardRoundForm.of("样本评选" + canary.number(), day.minusYears(1), day, callUntil)))
                .id();
        Id<AwardNomination> nomination = done(once().awardNominations()
                        .nominate(form(round, "awardNominations.nominate form.grounds")))
                .id();
        done(once().awardNominations()
                .correct(
                        nomination,
                        form(round, "awardNominations.correct form.grounds"),
                        canary.text("awardNominations.correct reason")));
        done(once().awardNominations().withdraw(nomination, canary.text("awardNominations.withdraw reason")));
        done(once().awardNominations().reopen(nomination, canary.text("awardNominations.reopen reason")));
        done(once().awardDecisions().decline(nomination, canary.text("awardDecisions.decline reason")));
        done(once().awardNominations().reopen(nomination, canary.text("awardNominations.reopen reason")));
        done(once().awardNominations().qualify(nomination));
        done(once().awardReviews().score(nomination, 90, canary.text("awardReviews.score evidence")));
        done(once().awardReviews().publicise(nomination, day));
        done(once().awardReviews().object(nomination, canary.text("awardReviews.object objection"), day));
        done(once().awardReviews().settle(nomination, false, canary.text("awardReviews.settle result")));
        done(once().awardRounds().review(round));
        done(once().awardDecisions().award(nomination));
        done(once().awardDecisions().revoke(nomination, 0, canary.text("awardDecisions.revoke reason")));
        done(once().awardDecisions().reinstate(nomination, canary.text("awardDecisions.reinstate reason")));
        recused();
    }

    private void recused() {
        LocalDate callUntil = LocalDate.now(CivilTime.CHINA).plusDays(1);
        Id<AwardRound> round = done(once().awardRounds()
                        .open(AwardRoundForm.of("样本评选" + canary.number(), day.minusYears(1), day, callUntil)))
                .id();
        Id<AwardNomination> nomination = done(once().awardNominations()
                        .nominate(form(round, "awardNominations.nominate form.grounds")))
                .id();
        done(once().awardReviews().recuse(nomination, canary.text("awardReviews.recuse reason")));
    }
}
