package org.linli.grid.incident;

import java.util.List;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;

/** What is written to an incident, as it can be looked at before the incident is found. */
final class IncidentNotes {
    private IncidentNotes() {}

    /** A reason; whether one is needed is for the step to say. */
    interface WithReason extends IncidentTies.OfIncident, Form {
        String reason();

        @Override
        default List<Finding> mistakes() {
            return PlainText.parseLines("reason", reason(), Incident.MAX_NOTE).findings();
        }
    }

    /** A result. */
    interface WithResult extends IncidentTies.OfIncident, Form {
        String result();

        @Override
        default List<Finding> mistakes() {
            return PlainText.requireLines("result", result(), Incident.MAX_NOTE).findings();
        }
    }

    /** An answer. */
    interface WithAnswer extends IncidentTies.OfIncident, Form {
        String answer();

        @Override
        default List<Finding> mistakes() {
            return PlainText.requireLines("answer", answer(), Incident.MAX_NOTE).findings();
        }
    }
}
