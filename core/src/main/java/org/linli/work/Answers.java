package org.linli.work;

import java.util.List;
import org.linli.storage.Query;
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
     * @param most the most answers, 1 to 1000
     * @return how many were forgotten
     */
    public static int forget(Storage storage, Settings settings, int most) {
        Query<Answer> old = Query.everywhere(Answer.KIND)
                .below(Answer.UNTIL, settings.now())
                .limit(most);
        return new Retries(storage, settings.retries()).transact(session -> {
            List<Versioned<Answer>> found = session.query(old).items();
            found.forEach(
                    answer -> session.delete(Answer.KIND, Answer.KIND.refOf(answer.aggregate()), answer.version()));
            return found.size();
        });
    }
}
