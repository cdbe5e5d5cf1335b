package org.linli.scenario;

import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.petition.DatedStep;
import org.linli.petition.HearingForm;
import org.linli.petition.MatterField;
import org.linli.petition.Petition;
import org.linli.petition.PetitionChannel;
import org.linli.petition.PetitionForm;
import org.linli.petition.PetitionKind;
import org.linli.petition.PetitionStep;

/** The petitions that the community follows. */
final class PetitionStory extends StoryPart {
    PetitionStory(StoryTeller teller) {
        super(teller, 8);
    }

    void tell() {
        Id<Person> resident = person();
        Id<Organisation> bureau = body("住建局");
        Id<Petition> petition = toTheEnd(resident, bureau);
        PetitionForm again = claim(resident).again(petition);
        Id<Petition> declined = give(desk -> desk.petitions().register(again)).id();
        give(desk -> desk.petitions().decline(declined, "已复核终结", today));
        PetitionForm other = PetitionForm.of(PetitionKind.CLAIM, MatterField.UTILITIES, "电梯停运两个月", today.minusDays(1))
                .by(person());
        Id<Petition> withdrawn = give(desk -> desk.petitions().register(other)).id();
        give(desk -> desk.petitions().correct(withdrawn, other.by(resident).over(PetitionChannel.VISIT), "登记人有误"));
        give(desk -> desk.petitions().transfer(withdrawn, bureau, today));
        give(desk -> desk.petitions()
                .correctDay(withdrawn, DatedStep.of(PetitionStep.TRANSFER, today), today.minusDays(1), "日期写错"));
        give(desk -> desk.petitions().withdraw(withdrawn, "已自行协商解决", today));
    }

    private Id<Organisation> body(String name) {
        return give(desk -> desk.organisations().register(OrganisationForm.of(name, OrganisationKind.OTHER)))
                .id();
    }

    private PetitionForm claim(Id<Person> resident) {
        return PetitionForm.of(PetitionKind.CLAIM, MatterField.UTILITIES, "电梯停运两个月", today)
                .by(resident)
                .atPetitionOffice();
    }

    private Id<Petition> toTheEnd(Id<Person> resident, Id<Organisation> bureau) {
        Id<Organisation> wrong = body("城管局");
        Id<Petition> petition =
                give(desk -> desk.petitions().register(claim(resident))).id();
        give(desk -> desk.petitions().transfer(petition, wrong, today));
        give(desk -> desk.petitions().giveBack(petition, true, "不属于本局职权", today));
        give(desk -> desk.petitions().transfer(petition, bureau, today));
        give(desk -> desk.petitions().accept(petition, today));
        give(desk -> desk.petitionAnswers().extend(petition, 30, "需现场检测", today));
        give(desk -> desk.petitionAnswers().answer(petition, "责成物业限期维修", today));
        give(desk -> desk.petitionAnswers().askReview(petition, today));
        give(desk -> desk.petitionAnswers().review(petition, "维持", today));
        give(desk -> desk.petitionAnswers().askRecheck(petition, today));
        give(desk -> desk.petitionAnswers().hear(petition, new HearingForm(today, today)));
        give(desk -> desk.petitionAnswers().recheck(petition, "维持", today.plusDays(1)));
        return petition;
    }
}
