package org.linli.examples;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.CitizenIdPolicy;
import org.linli.code.DivisionCode;
import org.linli.examples.story.StoryClock;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.recognition.AwardCategory;
import org.linli.recognition.AwardNomination;
import org.linli.recognition.AwardNominationForm;
import org.linli.recognition.AwardRound;
import org.linli.recognition.AwardRoundForm;
import org.linli.storage.memory.MemoryStorage;
import org.linli.vault.KeyVault;

/** A round of awards: titles, ties, the working days of the publicity, an objection, and a quota that holds. */
public final class AwardMain {
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

    private AwardMain() {}

    /** Honours two of three. */
    public static void main(String[] args) {
        LocalDate day = LocalDate.of(2026, 2, 12);
        StoryClock clock = new StoryClock(day);
        Linli linli = Linli.on(MemoryStorage.create())
                .clock(clock)
                .citizenIds(CitizenIdPolicy.maximumAge(150))
                .vault(KeyVault.ofSecret("a secret of nothing but examples".getBytes(StandardCharsets.UTF_8)))
                .build();
        Desk desk = linli.desk(DivisionCode.of("350603005004"), Actor.of(Id.of("secretary"), Role.COMMUNITY_SECRETARY));
        AwardRoundForm form = AwardRoundForm.of("盛景新星", LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1), day);
        System.out.println(
                desk.preview().awardRounds().open(form.titled("示范志愿者表彰")).explain(ZH));
        Id<AwardRound> round = desk.awardRounds().open(form).orElseThrow().id();
        Id<AwardNomination> best = scored(desk, round, "350603188001010016", 95, day);
        Id<AwardNomination> tied = scored(desk, round, "350603188001010024", 90, day);
        Id<AwardNomination> other = scored(desk, round, "35060318800229003X", 90, day);
        System.out.println(desk.preview().awardReviews().publicise(tied, day).explain(ZH));
        desk.awardReviews().score(tied, 91, "补充服务记录").orElseThrow();
        List.of(best, tied, other)
                .forEach(each -> desk.awardReviews().publicise(each, day).orElseThrow());
        System.out.println(desk.awardRounds().notice(round).get(0));
        desk.awardRounds().review(round).orElseThrow();
        clock.goTo(LocalDate.of(2026, 2, 26));
        System.out.println(desk.awardDecisions().award(best).explain(ZH));
        desk.awardReviews().object(best, "服务时长有疑问", LocalDate.of(2026, 2, 26)).orElseThrow();
        clock.goTo(LocalDate.of(2026, 2, 27));
        System.out.println(desk.awardDecisions().award(best).explain(ZH));
        desk.awardReviews().settle(best, false, "时长属实").orElseThrow();
        desk.awardDecisions().award(best).orElseThrow();
        desk.awardDecisions().award(tied).orElseThrow();
        System.out.println(desk.awardDecisions().award(other).explain(ZH));
        System.out.print(desk.awardLedgers().year(2025).orElseThrow().csv(ZH));
    }

    private static Id<AwardNomination> scored(
            Desk desk, Id<AwardRound> round, String citizenId, int points, LocalDate day) {
        PersonForm form = PersonForm.of("某某某", citizenId, PoliticalStatus.NONE);
        Id<Person> person = desk.people().register(form).orElseThrow().id();
        AwardNominationForm nomination =
                AwardNominationForm.of(round, AwardCategory.EXCELLENT_VOLUNTEER, person, "长期服务居民", day);
        Id<AwardNomination> id = desk.awardNominations()
                .nominate(nomination.agreed(day))
                .orElseThrow()
                .id();
        desk.awardNominations().qualify(id).orElseThrow();
        return desk.awardReviews().score(id, points, "服务记录").orElseThrow().id();
    }
}
