package org.linli.dispute.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.linli.dispute.Dispute;
import org.linli.dispute.DisputeSample;
import org.linli.dispute.MediatorTie;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.dispute.mediator.Mediator;
import org.linli.dispute.mediator.MediatorForm;
import org.linli.dispute.mediator.MediatorStatus;
import org.linli.dispute.mediator.MediatorTerms;
import org.linli.kernel.Id;
import org.linli.kernel.Label;

class CaseloadTest {
    private static final MediatorTerms TERMS = MediatorTerms.TERMS.latest();

    private static MediatorLoad load(String id, int open, DisputeSubject... expertise) {
        MediatorForm form =
                MediatorForm.of(Id.of("person-" + id), Id.of("committee")).expertIn(expertise);
        Mediator mediator = new Mediator(
                DisputeSample.COMMUNITY,
                Id.of(id),
                form,
                MediatorStatus.ACTIVE,
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2022, 1, 1),
                Optional.empty(),
                List.of(),
                List.of());
        return new MediatorLoad(mediator, Optional.empty(), open);
    }

    private static MediatorChoice choose(Dispute dispute, MediatorLoad... loads) {
        return Caseload.of(List.of(loads), TERMS).choose(dispute);
    }

    @Test
    void an_expert_is_worth_three_more_open_cases_and_no_more() {
        Dispute dispute = DisputeSample.about("case-1", DisputeSubject.NOISE, "zhang", "wang");
        assertEquals(
                Optional.of(Id.of("expert")),
                choose(dispute, load("expert", 2, DisputeSubject.NOISE), load("other", 0))
                        .best());
        assertEquals(
                Optional.of(Id.of("other")),
                choose(dispute, load("expert", 4, DisputeSubject.NOISE), load("other", 0))
                        .best());
    }

    @Test
    void who_has_an_interest_is_excluded_and_the_reason_is_shown() {
        Dispute dispute = DisputeSample.about("case-1", DisputeSubject.NOISE, "person-a", "wang");
        MediatorChoice choice = choose(dispute, load("a", 0, DisputeSubject.NOISE), load("b", 5));
        assertEquals(Optional.of(Id.of("b")), choice.best());
        MediatorExclusion excluded = choice.excluded().get(0);
        assertEquals(Id.of("a"), excluded.mediator());
        assertEquals("mediator-recusal", excluded.reason().code());
        assertEquals(Label.of(MediatorTie.PARTY), excluded.reason().figures().get("tie"));
        assertTrue(
                choice.explain(Locale.SIMPLIFIED_CHINESE, "该纠纷").contains("调解员 b"),
                () -> choice.explain(Locale.SIMPLIFIED_CHINESE, "该纠纷"));
    }

    @Test
    void where_no_one_may_there_is_no_choice() {
        Dispute dispute = DisputeSample.about("case-1", DisputeSubject.NOISE, "person-a", "wang");
        MediatorChoice choice = choose(dispute, load("a", 0));
        assertEquals(Optional.empty(), choice.best());
        assertEquals(List.of(), choice.options());
    }

    /** The choice beside a count that knows nothing of placement. */
    @Test
    void each_insertion_takes_a_cheapest_mediator_by_an_independent_count() {
        Random random = new Random(20_260_101);
        DisputeSubject[] subjects = DisputeSubject.values();
        List<MediatorLoad> loads = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            loads.add(load("m" + i, random.nextInt(6), subjects[random.nextInt(4)]));
        }
        Caseload caseload = Caseload.of(loads, TERMS);
        Map<Id<Mediator>, Integer> open = new TreeMap<>();
        loads.forEach(load -> open.put(load.mediator().id(), load.openCases()));
        for (int i = 0; i < 400; i++) {
            Dispute dispute = DisputeSample.about("case-" + i, subjects[random.nextInt(4)], "zhang", "wang");
            Id<Mediator> taken = caseload.place(dispute).orElseThrow();
            Map<Id<Mediator>, Long> costs = new TreeMap<>();
            for (MediatorLoad load : loads) {
                Id<Mediator> id = load.mediator().id();
                boolean expert = load.mediator()
                        .form()
                        .expertise()
                        .contains(dispute.report().subject());
                costs.put(id, 10L * open.getOrDefault(id, 0) + (expert ? 0 : 30));
            }
            assertEquals(costs.values().stream().min(Long::compare), Optional.ofNullable(costs.get(taken)));
            open.merge(taken, 1, Integer::sum);
        }
        assertTrue(open.values().stream().mapToInt(n -> n).sum() >= 400);
    }

    @Test
    void an_insertion_is_a_matter_of_microseconds() {
        measure(5, 200);
        measure(5, 1_000);
        measure(50, 10_000);
    }

    private static void measure(int mediators, int cases) {
        List<MediatorLoad> loads = new ArrayList<>();
        for (int i = 0; i < mediators; i++) {
            loads.add(load("m" + i, i % 7, DisputeSubject.values()[i % 12]));
        }
        List<Dispute> disputes = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            disputes.add(DisputeSample.about("case-" + i, DisputeSubject.values()[i % 12], "zhang", "wang"));
        }
        long began = 0;
        for (int round = 0; round < 5; round++) { // the last round is warm
            Caseload caseload = Caseload.of(loads, TERMS);
            began = System.nanoTime();
            disputes.forEach(caseload::place);
            long nanos = System.nanoTime() - began;
            disputes.forEach(dispute -> caseload.close(dispute.id()));
            began = nanos;
        }
        long micros = began / cases / 1000;
        System.out.println("Cases placed among " + mediators + " mediators: " + cases + ", " + micros + " µs each");
        assertTrue(micros < 5_000, micros + " µs each");
    }
}
