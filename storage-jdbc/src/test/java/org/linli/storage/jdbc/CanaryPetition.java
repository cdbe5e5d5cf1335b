package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.linli.Desk;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.petition.DatedStep;
import org.linli.petition.MatterField;
import org.linli.petition.Petition;
import org.linli.petition.PetitionForm;
import org.linli.petition.PetitionKind;
import org.linli.petition.PetitionStep;
import org.linli.petition.hotline.CatalogueEntry;
import org.linli.petition.hotline.HotlineForm;
import org.linli.petition.hotline.HotlineMerger;
import org.linli.petition.hotline.HotlineOutcome;
import org.linli.petition.hotline.HotlineTicket;

/** The petitions of a canary: whatever can be written about one is written, with a request key. */
final class CanaryPetition {
    private final Desk desk;
    private final Canary canary;
    private final Id<Person> person;
    private final LocalDate day;
    private final Consumer<Decision<?>> told;
    private int requests;

    private CanaryPetition(Desk desk, Canary canary, Id<Person> person, LocalDate day, Consumer<Decision<?>> told) {
        this.desk = desk;
        this.canary = canary;
        this.person = person;
        this.day = day;
        this.told = told;
    }

    static void live(Desk desk, Canary canary, Id<Person> person, LocalDate day, Consumer<Decision<?>> told) {
        CanaryPetition petition = new CanaryPetition(desk, canary, person, day, told);
        petition.toTheEnd();
        petition.others();
        petition.called();
    }

    private Desk once() {
        return desk.once("petition-" + canary.number() + "-" + requests++);
    }

    private <T> T done(Decision<T> decision) {
        told.accept(decision);
        assertTrue(decision.isAccepted(), decision::toString);
        return decision.orElseThrow();
    }

    private PetitionForm form(String path) {
        return PetitionForm.of(PetitionKind.CLAIM, MatterField.HOUSING, canary.text(path), day)
                .by(person);
    }

    private Id<Petition> registered() {
        return done(once().petitions().register(form("petitions.register form.facts")))
                .id();
    }

    private void toTheEnd() {
        Id<Petition> petition = registered();
        done(once().petitions()
                .correct(petition, form("petitions.correct form.facts"), canary.text("petitions.correct reason")));
        Id<Organisation> body = done(once().organisations()
                        .register(OrganisationForm.of("住建局" + canary.number(), OrganisationKind.OTHER)))
                .id();
        done(once().petitions().transfer(petition, body, day));
        done(once().petitions().giveBack(petition, true, canary.text("petitions.giveBack reason"), day));
        done(once().petitions().accept(petition, day));
        done(once().petitions()
                .correctDay(
                        petition,
                        DatedStep.of(PetitionStep.ACCEPT, day),
                        day,
                        canary.text("petitions.correctDay reason")));
        done(once().petitionAnswers().extend(petition, 5, canary.text("petitionAnswers.extend reason"), day));
        done(once().petitionAnswers().answer(petition, canary.text("petitionAnswers.answer opinion"), day));
        done(once().petitionAnswers().askReview(petition, day));
        done(once().petitionAnswers().review(petition, canary.text("petitionAnswers.review opinion"), day));
        done(once().petitionAnswers().askRecheck(petition, day));
        done(once().petitionAnswers().recheck(petition, canary.text("petitionAnswers.recheck opinion"), day));
    }

    private HotlineForm call(String path) {
        return HotlineForm.of(MatterField.NOISE, CatalogueEntry.COMMUNITY, canary.text(path))
                .by(person);
    }

    private void called() {
        Id<HotlineTicket> ticket = done(once().hotlineTickets().register(call("hotlineTickets.register form.facts")))
                .id();
        done(once().hotlineTickets()
                .correct(
                        ticket,
                        call("hotlineTickets.correct form.facts"),
                        canary.text("hotlineTickets.correct reason")));
        done(once().hotlineTickets().dispatch(ticket, Optional.empty(), false));
        done(once().hotlineTickets().object(ticket, canary.text("hotlineTickets.object reason")));
        done(once().hotlineTickets().examine(ticket, false, canary.text("hotlineTickets.examine answer")));
        done(once().hotlineTickets().close(ticket, HotlineOutcome.SOLVED, canary.text("hotlineTickets.close result")));
        Id<HotlineTicket> repeat = done(once().hotlineTickets().register(call("hotlineTickets.register form.facts")))
                .id();
        Id<HotlineTicket> lead = done(once().hotlineTickets().register(call("hotlineTickets.register form.facts")))
                .id();
        done(once().hotlineTickets().merge(new HotlineMerger(repeat, lead)));
        done(once().hotlineTickets().separate(repeat, canary.text("hotlineTickets.separate reason")));
        done(once().hotlineTickets().notReached(ticket, canary.text("hotlineTickets.notReached reason")));
    }

    private void others() {
        Id<Petition> declined = registered();
        done(once().petitions().decline(declined, canary.text("petitions.decline reason"), day));
        Id<Petition> withdrawn = registered();
        done(once().petitions().withdraw(withdrawn, canary.text("petitions.withdraw reason"), day));
    }
}
