package org.linli.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.dispute.clock.DisputeDuty;
import org.linli.kernel.Label;
import org.linli.kernel.LifeCycle;

class DisputeWayTest {
    private static final Set<DisputeDuty> BEGUN =
            EnumSet.of(DisputeDuty.MEDIATE, DisputeDuty.LABOUR_MEDIATION, DisputeDuty.DISSUADE);
    private static final Set<DisputeDuty> AGREED =
            EnumSet.of(DisputeDuty.DISSUADE, DisputeDuty.CONFIRMATION, DisputeDuty.PERFORMANCE);
    private static final Set<DisputeDuty> PERFORMED = EnumSet.of(DisputeDuty.FOLLOW_UP, DisputeDuty.LAST_FOLLOW_UP);

    /** The duties whose clocks may be open in each state. */
    private static final Map<DisputeStatus, Set<DisputeDuty>> OPEN = Map.of(
            DisputeStatus.REGISTERED,
            EnumSet.of(DisputeDuty.ACCEPT, DisputeDuty.LABOUR_MEDIATION, DisputeDuty.DISSUADE),
            DisputeStatus.ACCEPTED,
            BEGUN,
            DisputeStatus.ASSIGNED,
            BEGUN,
            DisputeStatus.MEDIATING,
            BEGUN,
            DisputeStatus.AGREED,
            AGREED,
            DisputeStatus.PERFORMING,
            AGREED,
            DisputeStatus.BREACHED,
            AGREED,
            DisputeStatus.PERFORMED,
            PERFORMED,
            DisputeStatus.FOLLOWED_UP,
            PERFORMED);

    @Test
    void each_open_clock_names_a_command_that_the_state_allows() {
        assertEquals(EnumSet.copyOf(DisputeStatus.OPEN), OPEN.keySet());
        OPEN.forEach((status, duties) -> duties.forEach(duty -> {
            for (boolean binds : List.of(true, false)) {
                DisputeWay way = DisputeWay.out(status, duty, binds).orElseThrow();
                assertTrue(Dispute.LIFE_CYCLE.allowed(status).contains(way.step()), () -> status + " " + duty);
                assertEquals(
                        way.step().name().replace("_", ""),
                        way.command().name().replaceAll(".*[.]", "").toUpperCase(Locale.ROOT));
            }
        }));
    }

    @Test
    void each_step_that_is_told_as_possible_has_a_command() {
        Set<String> commands = Stream.of(Disputes.COMMANDS, Mediations.COMMANDS, MediationAgreements.COMMANDS)
                .flatMap(List::stream)
                .map(command -> command.name().replaceAll(".*[.]", "").toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        for (DisputeStatus status : DisputeStatus.values()) {
            Label allowed = (Label) Objects.requireNonNull(DisputeRules.STEP
                    .check(new LifeCycle.Move<>(status, DisputeStep.REGISTER))
                    .orElseThrow()
                    .figures()
                    .get("allowed"));
            Stream.of(allowed.code().split("[+]"))
                    .map(code -> code.replaceAll(".*[.]", ""))
                    .filter(step -> !step.equals("NONE"))
                    .forEach(step -> assertTrue(commands.contains(step.replace("_", "")), () -> status + " " + step));
        }
    }

    @Test
    void an_agreement_is_signed_before_it_is_performed() {
        assertEquals(
                List.of(DisputeStep.SIGN, DisputeStep.PERFORM),
                List.of(
                        DisputeWay.out(DisputeStatus.AGREED, DisputeDuty.PERFORMANCE, false)
                                .orElseThrow()
                                .step(),
                        DisputeWay.out(DisputeStatus.AGREED, DisputeDuty.PERFORMANCE, true)
                                .orElseThrow()
                                .step()));
    }
}
