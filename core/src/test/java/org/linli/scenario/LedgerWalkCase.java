package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.charter.Rate;
import org.linli.dispute.Dispute;
import org.linli.dispute.DisputeReferral;
import org.linli.dispute.DisputeStep;
import org.linli.dispute.LegalRoute;
import org.linli.dispute.Repeat;
import org.linli.dispute.TerminationForm;
import org.linli.dispute.agreement.MediationAgreementForm;
import org.linli.dispute.agreement.Signing;
import org.linli.dispute.ledger.DisputeFigures;
import org.linli.dispute.mediator.Mediator;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Period;

/** Disputes that take steps at random, and the figures of each month and of the whole time counted once more from the single cases. */
public abstract class LedgerWalkCase extends DisputeCase {
    private static final int STEPS = 600;
    private static final int MEDIATION_DAYS = 30;
    private static final int LONGEST_HOLIDAY = 15;

    private final List<Tale> tales = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void figures_of_months_and_years_equal_a_count_over_the_single_cases(long seed) {
        Random random = new Random(seed);
        at("2026-01-05T01:00:00Z");
        LocalDate first = thisDay();
        Id<Mediator> mediator = mediator().id();
        Id<Dispute> lead = registered(charging());
        for (int i = 0; i < STEPS; i++) {
            if (random.nextInt(3) == 0) {
                clock.pass(Duration.ofDays(random.nextInt(8)));
            }
            if (tales.size() < 8 || random.nextInt(15) == 0) {
                tales.add(new Tale(registered(charging().concerning(2, 300))));
                tales.get(tales.size() - 1).hurry(random, mediator, lead);
            }
            tales.get(random.nextInt(tales.size())).step(random, mediator, lead);
        }
        LocalDate last = thisDay().plusDays(1);
        for (YearMonth month = YearMonth.from(first); !month.atDay(1).isAfter(thisDay()); month = month.plusMonths(1)) {
            check(Period.between(month.atDay(1), month.plusMonths(1).atDay(1)));
        }
        check(Period.between(first, last));
    }

    private void check(Period period) {
        DisputeFigures counted =
                desk().disputeLedgers().month(period).orElseThrow().total();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("accepted", counted.accepted());
        shown.put("people", counted.people());
        shown.put("settled", counted.settled());
        shown.put("written", counted.written());
        shown.put("oral", counted.oral());
        shown.put("withdrawn", counted.withdrawn());
        shown.put("failed", counted.failed());
        shown.put("performed", counted.performed());
        shown.put("remedied", counted.remedied());
        shown.put("breached", counted.breached());
        shown.put("referred", counted.referred());
        shown.put("rebounds", counted.rebounds());
        shown.put("repeats", counted.repeats());
        shown.put("late", counted.late());
        shown.put("days", counted.days());
        shown.put("success", counted.success());
        shown.put("performance", counted.performance());
        shown.put("stayed", counted.stayed());
        assertEquals(expected(period), shown, period::toString);
    }

    private Map<String, Object> expected(Period period) {
        long settled = sum(tale -> tale.deals(period, deal -> true));
        long stands = sum(tale -> tale.deals(period, deal -> !within(period, deal.withdrawn)));
        long kept = sum(
                tale -> tale.deals(period, deal -> !within(period, deal.withdrawn) && !within(period, deal.referred)));
        long failed = sum(tale -> tale.days(period, tale.failed));
        long performed = sum(tale -> tale.dealsWith(deal -> within(period, deal.performed)));
        long broken =
                sum(tale -> tale.dealsWith(deal -> within(period, deal.breached) && !within(period, deal.performed)));
        long referred = sum(tale -> tale.days(period, tale.referred));
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("accepted", sum(tale -> tale.days(period, tale.accepted)));
        expected.put("people", 2 * sum(tale -> tale.days(period, tale.accepted)));
        expected.put("settled", settled);
        expected.put("written", sum(tale -> tale.deals(period, deal -> deal.written)));
        expected.put("oral", sum(tale -> tale.deals(period, deal -> !deal.written)));
        expected.put("withdrawn", sum(tale -> tale.dealsWith(deal -> within(period, deal.withdrawn))));
        expected.put("failed", failed);
        expected.put("performed", performed);
        expected.put(
                "remedied",
                sum(tale -> tale.dealsWith(deal -> within(period, deal.performed) && deal.breached.isPresent())));
        expected.put("breached", sum(tale -> tale.dealsWith(deal -> within(period, deal.breached))));
        expected.put("referred", referred);
        expected.put("rebounds", sum(tale -> tale.days(period, tale.reopened)));
        expected.put("repeats", sum(tale -> within(period, tale.joined) ? 1 : 0));
        expected.put("late", sum(tale -> tale.days(period, tale.late)));
        expected.put("days", sum(tale -> tale.used(period)));
        expected.put("success", new Rate(stands, stands + failed));
        expected.put("performance", new Rate(performed, performed + broken));
        expected.put("stayed", new Rate(kept + failed, kept + failed + referred));
        return expected;
    }

    private long sum(ToLongFunction<Tale> figure) {
        return tales.stream().mapToLong(figure).sum();
    }

    private static boolean within(Period period, Optional<LocalDate> day) {
        return day.filter(period::contains).isPresent();
    }

    /** An agreement, and what became of it. */
    private static final class Deal {
        private final LocalDate reached;
        private final boolean written;
        private Optional<LocalDate> withdrawn = Optional.empty();
        private Optional<LocalDate> breached = Optional.empty();
        private Optional<LocalDate> performed = Optional.empty();
        private Optional<LocalDate> referred = Optional.empty();

        Deal(LocalDate reached, boolean written) {
            this.reached = reached;
            this.written = written;
        }
    }

    private interface Trait {
        boolean holds(Deal deal);
    }

    /** One case, as a person would note it who sees nothing else. */
    private final class Tale {
        private final Id<Dispute> id;
        private final List<Deal> deals = new ArrayList<>();
        private final List<LocalDate> accepted = new ArrayList<>();
        private final List<LocalDate> failed = new ArrayList<>();
        private final List<LocalDate> referred = new ArrayList<>();
        private final List<LocalDate> reopened = new ArrayList<>();
        private final List<LocalDate> late = new ArrayList<>();
        private final Map<LocalDate, Long> used = new LinkedHashMap<>();
        private Optional<LocalDate> joined = Optional.empty();
        private LocalDate began = thisDay();
        private boolean wasLate;

        Tale(Id<Dispute> id) {
            this.id = id;
        }

        /** Takes one of the steps that are open to it, if its own rules let it. */
        void step(Random random, Id<Mediator> mediator, Id<Dispute> lead) {
            Dispute now = desk().disputes().find(id).orElseThrow();
            List<DisputeStep> open =
                    Dispute.LIFE_CYCLE.allowed(now.status()).stream().sorted().toList();
            if (open.isEmpty()) {
                return;
            }
            DisputeStep step = open.get(random.nextInt(open.size()));
            boolean isWritten = random.nextBoolean();
            if (isEnd(step) && isNearItsLastDay()) {
                return;
            }
            command(step, isWritten, mediator, lead)
                    .filter(Decision::isAccepted)
                    .ifPresent(any -> note(step, isWritten));
        }

        /** Often comes as far as an agreement at once, where there is most to count. */
        void hurry(Random random, Id<Mediator> mediator, Id<Dispute> lead) {
            for (DisputeStep step :
                    List.of(DisputeStep.ACCEPT, DisputeStep.ASSIGN, DisputeStep.START, DisputeStep.AGREE)) {
                if (random.nextInt(6) > 0) {
                    boolean isWritten = random.nextInt(3) > 0;
                    command(step, isWritten, mediator, lead)
                            .filter(Decision::isAccepted)
                            .ifPresent(any -> note(step, isWritten));
                }
            }
        }

        private boolean isEnd(DisputeStep step) {
            return step == DisputeStep.AGREE || step == DisputeStep.TERMINATE;
        }

        /** Whether holidays alone say if the community is late. */
        private boolean isNearItsLastDay() {
            long days = thisDay().toEpochDay() - began.toEpochDay();
            return days > MEDIATION_DAYS && days <= MEDIATION_DAYS + LONGEST_HOLIDAY;
        }

        private Optional<Decision<Dispute>> command(
                DisputeStep step, boolean isWritten, Id<Mediator> mediator, Id<Dispute> lead) {
            return switch (step) {
                case ACCEPT ->
                    began.equals(thisDay()) ? Optional.of(desk().disputes().accept(id, Set.of())) : Optional.empty();
                case JOIN -> Optional.of(desk().disputes().join(new Repeat(id, lead)));
                case SEPARATE -> Optional.of(desk().disputes().separate(id));
                case REFER -> Optional.of(desk().disputes().refer(id, DisputeReferral.COURT, "引导诉讼"));
                case ASSIGN -> Optional.of(desk().mediations().assign(id, mediator));
                case START -> Optional.of(desk().mediations().start(id));
                case AGREE ->
                    Optional.of(desk().mediationAgreements()
                            .agree(
                                    id,
                                    isWritten
                                            ? MediationAgreementForm.written("三日内移走")
                                            : MediationAgreementForm.oral("三日内移走")));
                case SIGN -> Optional.of(desk().mediationAgreements().sign(id, Signing.by(1, 2)));
                case RETRACT -> Optional.of(desk().mediationAgreements().retract(id, "一方拒绝签字"));
                case PERFORM -> Optional.of(desk().mediationAgreements().perform(id));
                case FULFIL -> Optional.of(desk().mediationAgreements().fulfil(id));
                case BREACH -> Optional.of(desk().mediationAgreements().breach(id, "未移走"));
                case REMEDY -> Optional.of(desk().mediationAgreements().remedy(id, "督促后移走"));
                case FOLLOW_UP -> Optional.of(desk().mediationAgreements().followUp(id, "满意"));
                case TERMINATE ->
                    Optional.of(desk().disputes().terminate(id, TerminationForm.of("分歧过大", LegalRoute.JUDICIAL)));
                case ARCHIVE -> Optional.of(desk().disputes().archive(id, ALL_PAPERS));
                case REOPEN -> Optional.of(desk().disputes().reopen(id, "又发生争议"));
                default -> Optional.empty();
            };
        }

        private void note(DisputeStep step, boolean isWritten) {
            LocalDate day = thisDay();
            switch (step) {
                case ACCEPT -> accepted.add(day);
                case JOIN -> joined = joined.or(() -> Optional.of(day));
                case SEPARATE -> began = day;
                case REFER -> {
                    referred.add(day);
                    deal().filter(deal -> deal.breached.isPresent() && deal.performed.isEmpty())
                            .ifPresent(deal -> deal.referred = deal.referred.or(() -> Optional.of(day)));
                }
                case AGREE -> {
                    ended(day);
                    deals.add(new Deal(day, isWritten));
                }
                case RETRACT -> deal().orElseThrow().withdrawn = Optional.of(day);
                case BREACH -> {
                    Deal deal = deal().orElseThrow();
                    deal.breached = deal.breached.or(() -> Optional.of(day));
                }
                case FULFIL -> deal().orElseThrow().performed = Optional.of(day);
                case TERMINATE -> {
                    ended(day);
                    failed.add(day);
                }
                case REOPEN -> {
                    reopened.add(day);
                    began = day;
                    wasLate = false;
                }
                default -> {}
            }
        }

        private void ended(LocalDate day) {
            long days = day.toEpochDay() - began.toEpochDay();
            used.merge(day, days, Long::sum);
            if (days > MEDIATION_DAYS && !wasLate) {
                wasLate = true;
                late.add(day);
            }
        }

        private Optional<Deal> deal() {
            return deals.isEmpty() ? Optional.empty() : Optional.of(deals.get(deals.size() - 1));
        }

        long days(Period period, List<LocalDate> days) {
            return days.stream().filter(period::contains).count();
        }

        long deals(Period period, Trait trait) {
            return dealsWith(deal -> period.contains(deal.reached) && trait.holds(deal));
        }

        long dealsWith(Trait trait) {
            return deals.stream().filter(trait::holds).count();
        }

        long used(Period period) {
            return used.entrySet().stream()
                    .filter(each -> period.contains(each.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }
}
