package org.linli.scenario;

import java.time.Duration;
import java.util.Locale;
import org.linli.charter.Share;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.recognition.AwardCategory;
import org.linli.recognition.AwardNomination;
import org.linli.recognition.AwardNominationForm;
import org.linli.recognition.AwardRound;
import org.linli.recognition.AwardRoundForm;
import org.linli.recognition.AwardVotes;

/** A round of awards, from the notice to an honour that is taken back. */
final class AwardStory extends StoryPart {
    private int nominees;

    AwardStory(StoryTeller teller) {
        super(teller, 9);
    }

    void tell() {
        AwardRoundForm form = AwardRoundForm.of("盛景新星", today.minusYears(1), today, today.plusYears(20))
                .voted(Share.percent(30));
        Id<AwardRound> round = give(desk -> desk.awardRounds().open(form)).id();
        give(desk -> desk.awardRounds().amend(round, form.titled("盛景新星评选")));
        give(desk -> desk.awardRounds().correct(round, form, "名称写错"));
        Id<AwardNomination> best = nominated(round, AwardCategory.EXCELLENT_MEMBER);
        Id<AwardNomination> other = nominated(round, AwardCategory.BEAUTIFUL_BUILDING_HEAD);
        Id<AwardNomination> last = nominated(round, AwardCategory.EXCELLENT_VOLUNTEER);
        give(desk -> desk.awardRounds().review(round));
        give(desk -> desk.awardRounds().callAgain(round));
        give(desk -> desk.awardRounds().review(round));
        honoured(best);
        notHonoured(other, last);
        give(desk -> desk.awardRounds().close(round, today, "评选结束"));
        give(desk -> desk.awardRounds().reopen(round, "误结束"));
    }

    private Id<AwardNomination> nominated(Id<AwardRound> round, AwardCategory category) {
        nominees++;
        Id<Person> person = person(PersonForm.of(
                "郑某某",
                Citizens.withCheck("35060318890404" + String.format(Locale.ROOT, "%03d", nominees)),
                PoliticalStatus.NONE));
        AwardNominationForm form = AwardNominationForm.of(round, category, person, "热心服务", today)
                .agreed(today)
                .guardianAgreed(today);
        Id<AwardNomination> nomination =
                give(desk -> desk.awardNominations().nominate(form)).id();
        give(desk -> desk.awardNominations().correct(nomination, form.grounds("长期热心服务"), "事迹写错"));
        give(desk -> desk.awardNominations().qualify(nomination));
        return nomination;
    }

    private void honoured(Id<AwardNomination> nomination) {
        give(desk -> desk.awardReviews().score(nomination, 90, "服务记录"));
        give(desk -> desk.awardReviews().vote(nomination, new AwardVotes(60, 100)));
        give(desk -> desk.awardReviews().publicise(nomination, today));
        give(desk -> desk.awardReviews().object(nomination, "服务时长有疑问", today));
        give(desk -> desk.awardReviews().settle(nomination, false, "时长属实"));
        teller.pass(Duration.ofDays(10));
        give(desk -> desk.awardDecisions().award(nomination));
        give(desk -> desk.awardDecisions().revoke(nomination, 1, "材料不实"));
        give(desk -> desk.awardDecisions().reinstate(nomination, "误撤"));
    }

    private void notHonoured(Id<AwardNomination> declined, Id<AwardNomination> withdrawn) {
        give(desk -> desk.awardDecisions().decline(declined, "名额空缺"));
        give(desk -> desk.awardNominations().reopen(declined, "误登"));
        give(desk -> desk.awardReviews().recuse(declined, "亲属"));
        give(desk -> desk.awardNominations().withdraw(declined, "本人不参加"));
        give(desk -> desk.awardNominations().withdraw(withdrawn, "本人不参加"));
    }
}
