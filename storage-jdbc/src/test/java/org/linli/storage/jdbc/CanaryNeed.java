package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.linli.Desk;
import org.linli.calendar.CivilTime;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.needs.ClaimForm;
import org.linli.needs.Need;
import org.linli.needs.NeedForm;
import org.linli.needs.NeedRating;
import org.linli.needs.Requester;
import org.linli.needs.Resource;
import org.linli.needs.ResourceForm;
import org.linli.needs.capacity.Capacity;
import org.linli.needs.capacity.Window;
import org.linli.person.Person;

/** The needs of a canary: whatever can be written about one is written, with a request key. */
final class CanaryNeed {
    private static final String CATEGORY = "医保政策";

    private final Desk desk;
    private final Desk asked;
    private final Canary canary;
    private final Id<Person> person;
    private final LocalDate today = LocalDate.now(CivilTime.CHINA);
    private final Consumer<Decision<?>> told;
    private int requests;

    private CanaryNeed(Desk desk, Desk asked, Canary canary, Id<Person> person, Consumer<Decision<?>> told) {
        this.desk = desk;
        this.asked = asked;
        this.canary = canary;
        this.person = person;
        this.told = told;
    }

    /** The canary's alliance is there already, and the other desk acts on the canary's behalf. */
    static void live(Desk desk, Desk asked, Canary canary, Id<Person> person, Consumer<Decision<?>> told) {
        CanaryNeed need = new CanaryNeed(desk, asked, canary, person, told);
        need.served();
        need.others();
    }

    private Desk once(Desk of) {
        return of.once("need-" + canary.number() + "-" + requests++);
    }

    private <T> T done(Decision<T> decision) {
        told.accept(decision);
        assertTrue(decision.isAccepted(), decision::toString);
        return decision.orElseThrow();
    }

    private NeedForm form(String path) {
        return NeedForm.of(Requester.resident(person), CATEGORY, canary.text(path));
    }

    private Id<Need> published() {
        Id<Need> need =
                done(once(desk).needs().submit(form("needs.submit form.text"))).id();
        done(once(desk).needs().verify(need));
        done(once(desk).needs().publish(need));
        return need;
    }

    private Id<Resource> offered() {
        Id<PartyOrganisation> member = desk.partyOrganisations()
                .named("成员" + canary.number())
                .orElseThrow()
                .id();
        ResourceForm form = ResourceForm.of("政策宣讲", CATEGORY, Capacity.atOnce(1), Period.from(today));
        Id<Resource> resource = done(once(desk).resources().offer(member, form)).id();
        done(once(desk).resources().validate(resource));
        return resource;
    }

    private void served() {
        Id<Need> need = published();
        done(once(desk).needs().correct(need, form("needs.correct form.text"), canary.text("needs.correct reason")));
        ClaimForm claim = ClaimForm.of(offered(), 1, Window.days(today, today.plusDays(2)));
        done(once(desk).needClaims().dispatch(need, claim));
        done(once(desk).needClaims().release(need, canary.text("needClaims.release reason")));
        done(once(desk).needClaims().claim(need, claim));
        done(once(desk).needClaims().begin(need));
        done(once(desk).needClaims().deliver(need, today, canary.text("needClaims.deliver result")));
        done(once(asked).needs().contest(need, canary.text("needs.contest reason")));
        done(once(desk).needClaims().deliver(need, today, "已重新办理"));
        done(once(asked).needs().confirm(need));
        done(once(desk).needs().retract(need, canary.text("needs.retract reason")));
        done(once(asked).needs().confirm(need));
        done(once(asked).needs().rate(need, NeedRating.SATISFIED, Optional.of(canary.text("needs.rate comment"))));
    }

    private void others() {
        Id<Need> rejected =
                done(once(desk).needs().submit(form("needs.submit form.text"))).id();
        done(once(desk).needs().reject(rejected, canary.text("needs.reject reason")));
        done(once(desk).needs().reopen(rejected, canary.text("needs.reopen reason")));
        done(once(desk).needs().withdraw(rejected, canary.text("needs.withdraw reason")));
        done(once(desk).needs().leaveUnmatched(published(), canary.text("needs.leaveUnmatched reason")));
    }
}
