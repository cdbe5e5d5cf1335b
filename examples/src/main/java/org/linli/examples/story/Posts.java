package org.linli.examples.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.alliance.Alliance;
import org.linli.alliance.Appointment;
import org.linli.alliance.Post;
import org.linli.alliance.PostForm;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Role;
import org.linli.kernel.Texts;
import org.linli.person.PoliticalStatus;

/** Cross-appointments in both directions, each through all its steps (双向进入、交叉任职). */
final class Posts {
    private static final LocalDate END = LocalDate.of(2024, 4, 1);

    private final Desk secretary;
    private final Desk officer;
    private final StoryClock clock;
    private final Teller teller;
    private final List<List<String>> rows = new ArrayList<>();

    Posts(Linli linli, Desk secretary, StoryClock clock, Teller teller) {
        this.secretary = secretary;
        this.officer = linli.desk(Chapter1.LIJING, Actor.of(Id.of("officer"), Role.SUBDISTRICT_OFFICER));
        this.clock = clock;
        this.teller = teller;
    }

    void tell(Id<Alliance> alliance, Members members) {
        teller.section("五、双向进入、交叉任职 Cross-appointments");
        appoint(
                alliance,
                new PostForm(
                        members.branch(Members.FROG_PRINCE),
                        members.contact(Members.FROG_PRINCE),
                        Post.CONCURRENT_COMMITTEE_MEMBER),
                Members.FROG_PRINCE);
        appoint(
                alliance,
                new PostForm(
                        members.branch(Members.SCHOOL),
                        members.contact(Members.SCHOOL),
                        Post.CONCURRENT_COMMITTEE_MEMBER),
                Members.SCHOOL);
        appoint(
                alliance,
                new PostForm(
                        members.branch(Members.DINGJIN),
                        members.cadre("示例社工", 0, PoliticalStatus.PARTY_MEMBER),
                        Post.PARTY_ADVISER),
                Members.DINGJIN);
        teller.table(List.of("成员 member", "职务 post", "方向", "程序 steps", "任期 term"), rows);
    }

    private void appoint(Id<Alliance> alliance, PostForm form, String member) {
        clock.goTo(LocalDate.of(2022, 3, 7));
        Id<Appointment> id =
                secretary.appointments().recommend(alliance, form).orElseThrow().id();
        clock.goTo(LocalDate.of(2022, 3, 14));
        secretary.appointments().select(id).orElseThrow();
        clock.goTo(LocalDate.of(2022, 3, 21));
        officer.appointments().approve(id).orElseThrow();
        clock.goTo(LocalDate.of(2022, 3, 28));
        secretary.appointments().file(id).orElseThrow();
        clock.goTo(LocalDate.of(2022, 4, 1));
        Decision<Appointment> appointed = secretary.appointments().appoint(id, END);
        appointed.findings().forEach(finding -> teller.say("提示: " + finding.explain(Locale.SIMPLIFIED_CHINESE)));
        Appointment post = appointed.orElseThrow();
        rows.add(List.of(
                member,
                text(form.post()),
                text(form.post().direction()),
                post.steps().stream()
                        .map(taken -> text(taken.step()))
                        .reduce((before, next) -> before + "→" + next)
                        .orElseThrow(),
                post.term().orElseThrow().from() + " – "
                        + post.term().orElseThrow().until().orElseThrow()));
    }

    private static String text(Enum<?> constant) {
        return Texts.of(Label.of(constant), Locale.SIMPLIFIED_CHINESE);
    }
}
