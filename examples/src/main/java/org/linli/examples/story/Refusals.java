package org.linli.examples.story;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.Desk;
import org.linli.alliance.AgreementForm;
import org.linli.alliance.Alliance;
import org.linli.alliance.Post;
import org.linli.alliance.PostForm;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.community.PartyOrganisation;
import org.linli.community.PartyOrganisationForm;
import org.linli.community.PartyOrganisationLevel;
import org.linli.examples.report.Words;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.person.PoliticalStatus;

/** What the library refuses and why, what a preview shows, and what a repeated request does. */
final class Refusals {
    private final Desk desk;
    private final Teller teller;
    private final Id<Alliance> alliance;
    private final Members members;

    Refusals(Desk desk, Teller teller, Id<Alliance> alliance, Members members) {
        this.desk = desk;
        this.teller = teller;
        this.alliance = alliance;
        this.members = members;
    }

    void tell() {
        teller.section("七、三次不予办理 Three refusals, with every reason");
        Id<PartyOrganisation> school = desk.partyOrganisations()
                .named(Members.SCHOOL_OTHERWISE)
                .orElseThrow()
                .id();
        AgreementForm old = new AgreementForm(
                LocalDate.of(2020, 1, 1),
                Optional.of(LocalDate.of(2022, 1, 1)),
                members.cadre("示例群众", 1, PoliticalStatus.NONE));
        teller.refused(
                Words.of("同一学校换名再次加入", "The school joins again under its other name"),
                desk.alliances().admit(alliance, school, old));

        Id<PartyOrganisation> outsider = members.outsider();
        PostForm post = new PostForm(
                outsider, members.cadre("示例居民", 2, PoliticalStatus.LEAGUE_MEMBER), Post.CONCURRENT_COMMITTEE_MEMBER);
        teller.refused(
                Words.of("非成员人员任兼职委员", "A stranger as committee member"),
                desk.appointments().recommend(alliance, post));

        OrganisationForm wrong = OrganisationForm.of("  ", OrganisationKind.ENTERPRISE)
                .creditCode("91350100M000100Y44")
                .aliases("示例\u202e企业");
        teller.refused(
                Words.of("信息有误的企业登记", "An enterprise written down wrongly"),
                desk.organisations().register(wrong));
        preview(outsider);
        repeated();
    }

    private void preview(Id<PartyOrganisation> outsider) {
        teller.section("八、预演与重复请求 A preview, and a request that came twice");
        AgreementForm agreement = AgreementForm.of(LocalDate.of(2022, 7, 1), members.contact(Members.FROG_PRINCE));
        int before = membersNow();
        Decision<Alliance> decided = desk.preview().alliances().admit(alliance, outsider, agreement);
        int preview = decided.orElseThrow().activeMembers().size();
        teller.say("预演: 加入后将有 " + preview + " 个成员；实际仍为 " + membersNow() + " 个。" + " Preview: " + preview
                + " members after it; still " + membersNow() + ".");
        if (membersNow() != before || preview != before + 1) {
            throw new IllegalStateException("A preview decides, and saves nothing");
        }
    }

    private void repeated() {
        PartyOrganisationForm form = PartyOrganisationForm.of("示例企业卯党支部", PartyOrganisationLevel.BRANCH);
        Desk request = desk.once("request-7f3a");
        Id<PartyOrganisation> first =
                request.partyOrganisations().register(form).orElseThrow().id();
        Id<PartyOrganisation> again =
                request.partyOrganisations().register(form).orElseThrow().id();
        teller.say("重复请求: 两次答复为同一登记: " + first.equals(again) + "。"
                + " The same request twice: one registration, the first answer again.");
        if (!first.equals(again)) {
            throw new IllegalStateException("A repeated request has one effect");
        }
    }

    private int membersNow() {
        return desk.alliances().find(alliance).orElseThrow().activeMembers().size();
    }
}
