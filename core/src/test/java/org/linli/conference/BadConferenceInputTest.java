package org.linli.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linli.kernel.Explained.refused;
import static org.linli.kernel.Explained.warned;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.community.Organisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;

/** Case 75 of the bad inputs: who is present, and how votes are counted. */
class BadConferenceInputTest {
    @Test
    void case_75_six_of_nine_are_two_thirds_and_five_are_not() {
        Conference scheduled = ConferenceSample.scheduled("conference-1", ConferenceSample.DAY);
        for (int present = 0; present <= 9; present++) {
            assertEquals(
                    present >= 6 ? List.of() : List.of("conference-quorum"),
                    warned(scheduled.hold(new ConferenceRules.Coming(
                            ConferenceSample.units(present),
                            ConferenceSample.NINE,
                            Set.of(),
                            scheduled.form().day(),
                            ConferenceSample.TERMS,
                            ConferenceSample.DAY))));
        }
    }

    @Test
    void case_75_more_than_half_of_those_present_adopt_and_who_abstains_is_present() {
        assertEquals(ResolutionStatus.ADOPTED, outcome(4, 0, 2));
        assertEquals(ResolutionStatus.REJECTED, outcome(3, 1, 2));
        assertEquals(ResolutionStatus.REJECTED, outcome(3, 3, 0));
    }

    @Test
    void case_75_the_later_vote_of_a_unit_replaces_its_earlier_one_and_the_same_again_adds_nothing() {
        Conference held = ConferenceSample.held(6);
        Resolution voted =
                ConferenceSample.moved(held).vote(votes(3, 3, 0), held).orElseThrow();
        Resolution changed =
                voted.vote(Map.of(ConferenceSample.unit(5), Vote.FOR), held).orElseThrow();
        assertEquals(4, changed.count(Vote.FOR));
        assertEquals(2, changed.count(Vote.AGAINST));
        assertEquals(
                changed,
                changed.vote(Map.of(ConferenceSample.unit(5), Vote.FOR), held).orElseThrow());
        assertEquals(
                ResolutionStatus.ADOPTED,
                changed.decide(ConferenceSample.given(ConferenceSample.DAY), held, ConferenceSample.TERMS)
                        .orElseThrow()
                        .status());
    }

    @Test
    void a_unit_that_is_not_there_does_not_vote() {
        Conference held = ConferenceSample.held(6);
        assertEquals(
                List.of("resolution-voters"),
                refused(ConferenceSample.moved(held).vote(Map.of(ConferenceSample.unit(8), Vote.FOR), held)));
    }

    private static ResolutionStatus outcome(int inFavour, int against, int abstained) {
        Decision<Resolution> decided =
                ConferenceSample.decided(ConferenceSample.held(6), votes(inFavour, against, abstained));
        assertEquals(inFavour > 3 ? List.of() : List.of("resolution-majority"), warned(decided));
        return decided.orElseThrow().status();
    }

    private static Map<Id<Organisation>, Vote> votes(int inFavour, int against, int abstained) {
        Map<Id<Organisation>, Vote> votes = new HashMap<>();
        for (int unit = 0; unit < inFavour + against + abstained; unit++) {
            votes.put(
                    ConferenceSample.unit(unit),
                    unit < inFavour ? Vote.FOR : unit < inFavour + against ? Vote.AGAINST : Vote.ABSTAIN);
        }
        return votes;
    }
}
