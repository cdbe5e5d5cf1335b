package org.linli.reading.loan;

import java.util.List;
import java.util.Map;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Rule;

/** The rules on copies (图书规则). */
public final class CopyRules {
    /** A copy goes from step to step: what is lent is not lent again, and what is not lent does not come back. */
    public static final Rule<Move<CopyStatus, CopyStep>> STEP =
            Copy.LIFE_CYCLE.rule("copy-step", Basis.design("a copy is in one place at a time"));

    /** Only the district library's copies come in batches. */
    public static final Rule<CopyForm> BATCH = Rule.<CopyForm>violation("copy-batch", Ground.RECORD)
            .basis(Basis.story("与区图书馆资源共享、定期轮换"))
            .holds(form -> form.batch().isEmpty() || form.owner() == CopyOwner.DISTRICT_LIBRARY)
            .orSays(form -> Map.of("owner", form.owner()));

    /** Only the district library's copies go back to it. */
    public static final Rule<CopyOwner> OWNER = Rule.<CopyOwner>violation("copy-owner", Ground.RECORD)
            .basis(Basis.story("与区图书馆资源共享、定期轮换"))
            .holds(owner -> owner == CopyOwner.DISTRICT_LIBRARY)
            .orSays(owner -> Map.of("owner", owner));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(STEP, BATCH, OWNER);

    private CopyRules() {}
}
