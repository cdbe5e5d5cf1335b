package org.linli.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linli.charter.CharterSample;
import org.linli.charter.Share;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.person.Person;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.ReportSample;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.UnitKind;
import org.linli.work.PeriodSoFar;

class CandidateChoiceTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate AFTER = LocalDate.of(2023, 1, 1);
    private static final DutyTerms TERMS = terms("duty.candidateTies", "ALL");

    private final List<MemberReport> members = new ArrayList<>();
    private final Map<Id<MemberReport>, List<ServiceRecord>> services = new HashMap<>();
    private final Map<Id<MemberReport>, DutyFeedback> feedback = new HashMap<>();
    private final Map<Id<Person>, String> names = new HashMap<>();

    @Test
    void minutes_come_first_then_times_and_equal_members_have_one_rank() {
        acknowledged("d", 120);
        acknowledged("c", 60, 60);
        acknowledged("b", 60, 60);
        acknowledged("a", 60, 119);
        acknowledged("e", 180);
        assertEquals(List.of("e", "a", "b", "c", "d"), ranked(Share.percent(100)));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(members, new Random(seed));
            assertEquals(List.of("e", "a", "b", "c", "d"), ranked(Share.percent(100)), "seed " + seed);
            assertEquals(
                    List.of(1, 2, 3, 3, 5),
                    chosen(Share.percent(100)).candidates().stream()
                            .map(line -> line.rank().orElseThrow())
                            .toList());
        }
        assertEquals(Optional.empty(), chosen(Share.percent(100)).tie());
    }

    @Test
    void of_members_who_are_equal_where_the_places_end_all_are_taken_or_none_and_the_list_says_so() {
        acknowledged("e", 180);
        for (String id : List.of("a", "b", "c")) {
            acknowledged(id, 60, 60);
        }
        acknowledged("d", 60);
        Share twoOfFive = Share.percent(40);
        DutyCandidates all = chosen(twoOfFive);
        assertEquals(List.of("e", "a", "b", "c"), ids(all.candidates()));
        assertEquals(Optional.of(new DutyCandidates.Tie(2, 3, 1, TieRule.ALL)), all.tie());
        assertTrue(all.notice(Locale.SIMPLIFIED_CHINESE).endsWith("第2名并列3人，只剩1个名额，并列者全部列入。"));
        assertTrue(all.notice(Locale.ENGLISH)
                .endsWith("On rank 2 3 members are equal for 1 place; all of them are taken."));
        DutyCandidates none = chosen(twoOfFive, terms("duty.candidateTies", "NONE"));
        assertEquals(List.of("e"), ids(none.candidates()));
        assertEquals(List.of("a", "b", "c", "d"), ids(none.others()));
        assertEquals(List.of(CandidateBar.TIED), none.others().get(2).bars());
        assertEquals(List.of(CandidateBar.BEYOND_SHARE), none.others().get(3).bars());
        assertTrue(none.notice(Locale.SIMPLIFIED_CHINESE).endsWith("并列者均不列入，名额空缺。"));
        for (TieRule rule : TieRule.values()) {
            DutyTerms terms = terms("duty.candidateTies", rule.name());
            assertEquals(Optional.empty(), chosen(Share.percent(20), terms).tie(), "the places end before them");
            assertEquals(Optional.empty(), chosen(Share.percent(80), terms).tie(), "the places end after them");
            assertEquals(4, chosen(Share.percent(80), terms).candidates().size());
            assertEquals(1, chosen(Share.percent(20), terms).candidates().size());
        }
    }

    @Test
    void the_share_is_of_all_members_and_rounded_down() {
        int minutes = 65;
        for (String id : List.of("a", "b", "c", "d", "e")) {
            acknowledged(id, minutes--);
        }
        member("f");
        assertEquals(List.of("a", "b", "c"), ranked(new Share(5_000)));
        assertEquals(List.of("a", "b"), ranked(new Share(4_999)));
        assertEquals(List.of(), ranked(Share.percent(0)));
        DutyCandidates half = chosen(new Share(5_000));
        assertEquals(3, half.places());
        assertEquals(List.of(CandidateBar.BEYOND_SHARE), half.others().get(0).bars());
        assertEquals(List.of("d", "e", "f"), ids(half.others()));
    }

    @Test
    void a_member_who_is_no_candidate_gets_the_reasons() {
        member("nothing");
        MemberReport taken = member("taken");
        ServiceRecord record = served(taken, "taken-1", 60);
        services.put(
                taken.id(),
                List.of(
                        record,
                        record.reverse(Id.of("taken-2"), "重复登记", List.of(), ServiceSample.WORKER)
                                .orElseThrow()));
        MemberReport short1 = member("short");
        services.put(short1.id(), List.of(served(short1, "short-1", 59)));
        appraise(short1, DutyEvaluation.NOT_PASSED, true);
        MemberReport sent = member("waiting");
        services.put(sent.id(), List.of(served(sent, "waiting-1", 60)));
        appraise(sent, DutyEvaluation.PASSED, false);
        MemberReport away = ReportSample.exempt(report("away"), FIRST, AFTER);
        members.add(away);
        Map<String, List<CandidateBar>> bars = new HashMap<>();
        chosen(Share.percent(100))
                .others()
                .forEach(line -> bars.put(line.report().value(), line.bars()));
        assertEquals(
                Map.of(
                        "nothing",
                                List.of(
                                        CandidateBar.NO_SERVICE,
                                        CandidateBar.MINIMUM_MISSED,
                                        CandidateBar.NOT_APPRAISED),
                        "taken",
                                List.of(
                                        CandidateBar.ALL_REVERSED,
                                        CandidateBar.MINIMUM_MISSED,
                                        CandidateBar.NOT_APPRAISED),
                        "short", List.of(CandidateBar.MINIMUM_MISSED, CandidateBar.NOT_PASSED),
                        "waiting", List.of(CandidateBar.NOT_ACKNOWLEDGED),
                        "away",
                                List.of(
                                        CandidateBar.EXEMPT_THROUGHOUT,
                                        CandidateBar.NO_SERVICE,
                                        CandidateBar.NOT_APPRAISED)),
                bars);
    }

    @Test
    void the_list_says_that_it_is_a_proposal_and_comes_as_csv() {
        acknowledged("a", 60);
        members.add(report("b"));
        DutyCandidates chosen = chosen(Share.percent(50));
        assertTrue(chosen.notice(Locale.SIMPLIFIED_CHINESE).contains("第二十四条"));
        assertTrue(chosen.notice(Locale.ENGLISH).contains("proposal"));
        assertEquals("""
                Rank,Member,Receipt,Unit,Points,Times,Minutes,Evaluation,Why not\r
                1,林*a,BD-350603005004-a,'=市税务局,1,1,60,passed,\r
                ,*,BD-350603005004-b,'=市税务局,0,0,0,,"no service recorded; %s; not appraised yet"\r
                """.formatted("fewer times, hours or points than asked"), chosen.csv(Locale.ENGLISH));
        assertFalse(chosen.lines().get(0).toString().contains("林"));
    }

    @Test
    void no_member_has_both_a_rank_and_a_reason_against_it() {
        DutyCandidates.Line line = chosenLine();
        assertThrows(
                IllegalArgumentException.class,
                () -> new DutyCandidates.Line(
                        line.report(),
                        line.receipt(),
                        line.name(),
                        line.unit(),
                        line.done(),
                        line.asked(),
                        line.evaluation(),
                        Optional.of(1),
                        List.of(CandidateBar.NO_SERVICE)));
    }

    private DutyCandidates.Line chosenLine() {
        member("a");
        return chosen(Share.percent(100)).lines().get(0);
    }

    private List<String> ranked(Share most) {
        return ids(chosen(most).candidates());
    }

    private static List<String> ids(List<DutyCandidates.Line> lines) {
        return lines.stream().map(line -> line.report().value()).toList();
    }

    private DutyCandidates chosen(Share most) {
        return chosen(most, TERMS);
    }

    private DutyCandidates chosen(Share most, DutyTerms terms) {
        Map<Id<MemberReport>, ServiceYear.Served> served = new HashMap<>();
        services.forEach((member, records) -> served.put(member, ServiceYear.Served.of(records)));
        DutyBooks books = new DutyBooks(FIRST, terms, new PeriodSoFar(Period.between(FIRST, AFTER), AFTER), served);
        return new CandidateChoice(books, feedback, names).among(members, most);
    }

    private static DutyTerms terms(String parameter, String value) {
        return CharterSample.community(LocalDate.of(2022, 9, 1))
                .with(Map.of(
                        "duty.minTimesPerYear",
                        "1",
                        "duty.minHoursPerYear",
                        "1",
                        "duty.passPoints",
                        "1",
                        "duty.pointsPerHour",
                        "1",
                        parameter,
                        value))
                .orElseThrow()
                .terms(DutyTerms.TERMS, LocalDate.of(2022, 9, 1));
    }

    private void acknowledged(String id, int... minutes) {
        MemberReport member = member(id);
        List<ServiceRecord> records = new ArrayList<>();
        for (int i = 0; i < minutes.length; i++) {
            records.add(served(member, id + "-" + i, minutes[i]));
        }
        services.put(member.id(), records);
        appraise(member, DutyEvaluation.PASSED, true);
        names.put(member.form().person(), "林*" + id);
    }

    private MemberReport member(String id) {
        MemberReport member = report(id);
        members.add(member);
        return member;
    }

    private static MemberReport report(String id) {
        MemberProfile profile = MemberProfile.of(ReportingUnit.of("=市税务局", UnitKind.AGENCY));
        return ReportSample.confirmed(Id.of(id), MemberReportForm.of(Id.of("person-" + id), profile, FIRST), FIRST);
    }

    private static ServiceRecord served(MemberReport member, String id, int minutes) {
        ServiceForm form = new ServiceForm(member.id(), DutyCategory.HEALTH, FIRST.plusDays(9), 480, minutes);
        return ServiceRecord.record(
                        ReportSample.COMMUNITY,
                        Id.of(id),
                        DutyMember.of(member),
                        form,
                        new ServiceRecord.Beside(List.of(), false),
                        List.of(),
                        ServiceSample.WORKER,
                        AFTER.atTime(LocalTime.MAX))
                .orElseThrow();
    }

    private void appraise(MemberReport member, DutyEvaluation evaluation, boolean acknowledged) {
        ServiceYear year = ServiceYear.of(member, FIRST, services.getOrDefault(member.id(), List.of()), TERMS, AFTER);
        DutyFeedback sent = DutyFeedback.appraise(
                        ReportSample.COMMUNITY,
                        Id.of("feedback-" + member.id()),
                        DutyMember.of(member),
                        Optional.empty(),
                        FIRST,
                        year,
                        evaluation,
                        Optional.empty(),
                        AFTER)
                .orElseThrow()
                .send(AFTER)
                .orElseThrow();
        feedback.put(member.id(), acknowledged ? sent.acknowledge(AFTER).orElseThrow() : sent);
    }
}
