package org.linli.petition;

import java.util.List;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;

/** What is written to a petition, as it can be looked at before the petition is found. */
final class PetitionNotes {
    private PetitionNotes() {}

    /** An opinion. */
    interface WithOpinion extends Form {
        String opinion();

        @Override
        default List<Finding> mistakes() {
            return PlainText.requireLines("opinion", opinion(), Petition.MAX_NOTE)
                    .findings();
        }
    }
}
