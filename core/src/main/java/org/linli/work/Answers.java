package org.linli.work;

import java.util.List;
import org.linli.storage.Query;
import org.linli.storage.Session;
import org.linli.storage.Storage;
import org.linli.storage.Versioned;

/** Forgets answers that need not be kept any longer. */
public final class Answers {
    private Answers() {}

    /**
     * Forgets what has run out.
     *
     * @param storage where they are
     * @param settings the clock
     * @param most the most answers, 1 to 1000, and as many parts of long ones
     * @return how many answers and parts were forgotten
     */
    public static int forget(Storage storage, Settings settings, int most) {
        Query<Answer> answers = Query.everywhere(Answer.KIND)
                .below(Answer.UNTIL, settings.now())
                .limit(most);
        Query<AnswerPart> parts = Query.everywhere(AnswerPart.KIND)
                .below(AnswerPart.UNTIL, settings.now())
                .limit(most);
        return new Retries(storage, settings.retries())
                .transact(session -> deleted(session, answers) + deleted(session, parts));
    }

    /**
     * Whether a request was given before and its answer is kept, so that giving it again writes nothing.
     *
     * @param office the office of the request
     * @return true when it would be answered as a repeated one
     */
    public static boolean isKept(Office office) {
        return office.answerKey()
                .filter(key -> office.read(view -> view.identities.find(Answer.KIND, key))
                        .filter(answer -> answer.aggregate().until().isAfter(office.now()))
                        .isPresent())
                .isPresent();
    }

    private static <A> int deleted(Session session, Query<A> query) {
        List<Versioned<A>> found = session.query(query).items();
        found.forEach(one -> session.delete(query.kind(), query.kind().refOf(one.aggregate()), one.version()));
        return found.size();
    }
}
