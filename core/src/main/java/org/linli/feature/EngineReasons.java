package org.linli.feature;

import java.util.List;
import java.util.stream.Stream;
import org.linli.kernel.Basis;
import org.linli.kernel.Reason;

/** What the engines of placement and staffing tell of their answers, of the proofs, and of what else could be done. */
final class EngineReasons {
    private static final Basis PROOF = Basis.design("a proof is checked from the table alone");
    private static final Basis POSSIBLE = Basis.design("what cannot be done is named with what stands in its way");
    private static final Basis WHY = Basis.design("an answer says why, and what another would cost");
    private static final Basis WAY = Basis.design("where nothing can be done, the smallest changes are named");

    /** Of placements. */
    static final List<Reason> PLACEMENT = Stream.of(
                    Reason.violations(
                            PROOF,
                            "placement-proof-grid",
                            "placement-proof-person",
                            "placement-proof-rent",
                            "placement-proof-sums"),
                    Reason.violations(POSSIBLE, "placement-nowhere", "placement-too-few", "placement-too-many"),
                    Reason.warnings(POSSIBLE, "placement-short", "placement-unplaced"),
                    Reason.hints(
                            WHY,
                            "placement-move",
                            "placement-price",
                            "placement-second",
                            "placement-second-alone",
                            "placement-second-none",
                            "placement-why",
                            "placement-why-nowhere",
                            "placement-why-unplaced"),
                    Reason.hints(WAY, "placement-way-fewer", "placement-way-leave-out", "placement-way-places"))
            .flatMap(List::stream)
            .toList();

    /** Of staffings. */
    static final List<Reason> STAFFING = Stream.of(
                    Reason.violations(
                            PROOF,
                            "staffing-proof-branch",
                            "staffing-proof-cover",
                            "staffing-proof-holder",
                            "staffing-proof-quota"),
                    Reason.violations(POSSIBLE, "staffing-quota", "staffing-quotas-together", "staffing-too-hard"),
                    Reason.warnings(POSSIBLE, "staffing-vacant"),
                    Reason.hints(
                            WHY,
                            "staffing-forced",
                            "staffing-second",
                            "staffing-second-elsewhere",
                            "staffing-second-vacant",
                            "staffing-why",
                            "staffing-why-vacant"))
            .flatMap(List::stream)
            .toList();

    private EngineReasons() {}
}
