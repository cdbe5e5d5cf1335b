package org.linli.conference;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linli.charter.Charter;
import org.linli.code.DivisionCode;
import org.linli.community.Organisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;

/** A conference of nine units, and what it decides. */
final class ConferenceSample {
    static final DivisionCode COMMUNITY = DivisionCode.of("350603005004");
    static final LocalDate DAY = LocalDate.of(2022, 9, 15);
    static final ConferenceTerms TERMS = Charter.national(DAY).terms(ConferenceTerms.TERMS, DAY);
    static final Set<Id<Organisation>> NINE = units(9);

    private ConferenceSample() {}

    static Set<Id<Organisation>> units(int count) {
        return IntStream.range(0, count).mapToObj(ConferenceSample::unit).collect(Collectors.toSet());
    }

    static Id<Organisation> unit(int number) {
        return Id.of("unit-" + number);
    }

    /** One that is held by some of nine units, with two topics. */
    static Conference held(int present) {
        return held("conference-1", DAY, present);
    }

    static Conference held(String id, LocalDate day, int present) {
        return scheduled(id, day)
                .hold(new ConferenceRules.Coming(units(present), NINE, Set.of(), Optional.of(day), TERMS, day))
                .orElseThrow();
    }

    static Conference scheduled(String id, LocalDate day) {
        Conference proposed = Conference.propose(COMMUNITY, Id.of(id), ConferenceForm.of("第三季度联席会议"))
                .orElseThrow();
        return proposed.addTopic("充电桩", Optional.empty(), TERMS, day.minusDays(8))
                .orElseThrow()
                .addTopic("企业噪声", Optional.of(unit(1)), TERMS, day.minusDays(8))
                .orElseThrow()
                .schedule(day, "社区会议室", TERMS, day.minusDays(7))
                .orElseThrow();
    }

    static Resolution moved(Conference conference) {
        return Resolution.move(Id.of("resolution-1"), conference, new ResolutionForm(1, "在西门增设充电桩"))
                .orElseThrow();
    }

    static Decision<Resolution> decided(Conference conference, Map<Id<Organisation>, Vote> votes) {
        return moved(conference)
                .vote(votes, conference)
                .orElseThrow()
                .decide(given(conference.form().day().orElseThrow()), conference, TERMS);
    }

    static ResolutionRules.Giving given(LocalDate decidedOn) {
        return new ResolutionRules.Giving(new Task(unit(0), decidedOn.plusMonths(1)), "丽景物业", true, decidedOn);
    }

    static Resolution adopted() {
        return decided(
                        held(9),
                        Map.of(
                                unit(0), Vote.FOR, unit(1), Vote.FOR, unit(2), Vote.FOR, unit(3), Vote.FOR, unit(4),
                                Vote.FOR))
                .orElseThrow();
    }
}
