package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.linli.Desk;
import org.linli.alliance.AgreementForm;
import org.linli.alliance.Alliance;
import org.linli.alliance.Appointment;
import org.linli.alliance.Post;
import org.linli.alliance.PostForm;
import org.linli.calendar.CivilTime;
import org.linli.community.Building;
import org.linli.community.BuildingForm;
import org.linli.community.PartyOrganisation;
import org.linli.community.PartyOrganisationForm;
import org.linli.community.PartyOrganisationLevel;
import org.linli.grid.Division;
import org.linli.grid.DivisionForm;
import org.linli.grid.GridForm;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.GridPostEnd;
import org.linli.grid.post.GridPostForm;
import org.linli.grid.post.GridPostKind;
import org.linli.grid.post.Seat;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.person.Person;

/** A canary in posts, which are corrected and reopened. */
record CanaryOffices(Desk secretary, Desk officer, Canary canary, LocalDate day, Consumer<Decision<?>> told) {
    private static final LocalDate LATE = LocalDate.of(2990, 1, 1);

    void live(Id<Person> person) {
        inAlliance(person);
        inGrid(person);
    }

    private void inGrid(Id<Person> person) {
        GridPostForm form = GridPostForm.of(
                GridPostKind.GRID_MEMBER,
                person,
                Seat.of(division().grids().get(0).id()));
        Id<GridPost> post = done(secretary.gridPosts().nominate(form)).id();
        done(secretary.gridPosts().consent(post, false));
        done(secretary.gridPosts().appoint(post, LATE));
        String wrong = canary.text("gridPosts.correct reason");
        done(secretary.once("term-" + canary.number()).gridPosts().correct(post, Period.between(day, LATE), wrong));
        String place = canary.text("gridPosts.correctNomination reason");
        done(secretary.once("place-" + canary.number()).gridPosts().correctNomination(post, form.manager(), place));
        done(secretary.gridPosts().end(post, GridPostEnd.LEFT));
        String mistaken = canary.text("gridPosts.reopen reason");
        done(secretary.once("back-" + canary.number()).gridPosts().reopen(post, mistaken));
    }

    private Division division() {
        LocalDate today = LocalDate.now(CivilTime.CHINA);
        return secretary.divisions().inForceOn(today).orElseGet(() -> {
            Id<Building> building = done(secretary.buildings().register(new BuildingForm("1栋", Optional.empty(), 150)))
                    .id();
            DivisionForm form = DivisionForm.of(GridForm.basic(1, "网格", Set.of(building)));
            Id<Division> division = done(secretary.divisions().draw(form)).id();
            done(officer.divisions().review(division));
            done(officer.divisions().file(division));
            return done(officer.redivision().publish(division, today, List.of()));
        });
    }

    private void inAlliance(Id<Person> person) {
        Id<PartyOrganisation> lead = branch("牵头");
        Id<PartyOrganisation> member = branch("成员");
        Id<Alliance> alliance = done(secretary.alliances().establish("联盟" + canary.number(), lead))
                .id();
        done(secretary
                .alliances()
                .admit(alliance, member, AgreementForm.of(day, person).until(LATE)));
        PostForm form = new PostForm(member, person, Post.PARTY_ADVISER);
        Id<Appointment> post =
                done(secretary.appointments().recommend(alliance, form)).id();
        done(secretary.appointments().select(post));
        done(officer.appointments().approve(post));
        done(secretary.appointments().file(post));
        done(secretary.appointments().appoint(post, LATE));
        String wrong = canary.text("appointments.correct reason");
        done(secretary
                .once("correct-" + canary.number())
                .appointments()
                .correct(post, Period.between(day, LATE), wrong));
        done(secretary.appointments().end(post));
        String mistaken = canary.text("appointments.reopen reason");
        done(secretary.once("reopen-" + canary.number()).appointments().reopen(post, mistaken));
    }

    private Id<PartyOrganisation> branch(String name) {
        return done(secretary
                        .partyOrganisations()
                        .register(PartyOrganisationForm.of(name + canary.number(), PartyOrganisationLevel.BRANCH)))
                .id();
    }

    private <T> T done(Decision<T> decision) {
        told.accept(decision);
        assertTrue(decision.isAccepted(), decision::toString);
        return decision.orElseThrow();
    }
}
