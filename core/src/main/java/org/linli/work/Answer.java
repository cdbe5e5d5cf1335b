package org.linli.work;

import java.time.Instant;
import java.util.List;
import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * What was answered to a request key: the decisions of its commands, in order.
 *
 * @param community where the request was made
 * @param id the request key
 * @param until when it may be forgotten
 * @param parts how many {@linkplain AnswerPart further records} hold the rest
 * @param decisions one for each command
 * @param refused why the whole was refused; empty when it was accepted
 */
public record Answer(
        DivisionCode community,
        Id<Answer> id,
        Instant until,
        int parts,
        List<StoredDecision> decisions,
        List<StoredFinding> refused) {
    /** When answers may be forgotten. */
    public static final Index<Answer, Instant> UNTIL = Index.one("until_at", ValueType.INSTANT, Answer::until);

    /** A bookkeeping kind. */
    public static final Kind<Answer> KIND = Kind.named(
                    "request", 1, Answer.class, answer -> Ref.of(answer.community, answer.id))
            .index(UNTIL)
            .build();

    /** Copies the lists. */
    public Answer {
        decisions = List.copyOf(decisions);
        refused = List.copyOf(refused);
    }

    Answer with(int further, List<StoredDecision> first, List<StoredFinding> why) {
        return new Answer(community, id, until, further, first, why);
    }
}
