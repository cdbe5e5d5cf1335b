package org.linli.petition.hotline;

import java.util.List;
import java.util.Optional;
import org.linli.code.PlainText;
import org.linli.grid.incident.IncidentLevel;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.petition.MatterField;
import org.linli.petition.StatutoryRoute;

/**
 * A ticket of the hotline as it is registered (热线工单登记).
 *
 * @param field what it is about
 * @param level how urgent it is: which of the charter's promises it is held to
 * @param entry who answers for it by the catalogue
 * @param caller who called, where that person is registered
 * @param route the procedure of the law to which the matter belongs, if it belongs to one
 * @param facts what the caller says, 1 to {@value #MAX_FACTS} characters
 */
public record HotlineForm(
        MatterField field,
        IncidentLevel level,
        CatalogueEntry entry,
        Optional<Id<Person>> caller,
        Optional<StatutoryRoute> route,
        String facts)
        implements Form {
    /** The longest text of what the caller says. */
    public static final int MAX_FACTS = 1000;

    /**
     * An ordinary ticket of a caller who is not registered.
     *
     * @param field what it is about
     * @param entry who answers for it by the catalogue
     * @param facts what the caller says
     * @return the form
     */
    public static HotlineForm of(MatterField field, CatalogueEntry entry, String facts) {
        return new HotlineForm(field, IncidentLevel.NORMAL, entry, Optional.empty(), Optional.empty(), facts);
    }

    /**
     * The same of a registered person.
     *
     * @param person who called
     * @return the form
     */
    public HotlineForm by(Id<Person> person) {
        return new HotlineForm(field, level, entry, Optional.of(person), route, facts);
    }

    /**
     * The same in another urgency.
     *
     * @param other how urgent it is
     * @return the form
     */
    public HotlineForm at(IncidentLevel other) {
        return new HotlineForm(field, other, entry, caller, route, facts);
    }

    /**
     * The same on a matter that belongs to a procedure of the law.
     *
     * @param other which
     * @return the form
     */
    public HotlineForm belongingTo(StatutoryRoute other) {
        return new HotlineForm(field, level, entry, caller, Optional.of(other), facts);
    }

    HotlineForm withFacts(String text) {
        return new HotlineForm(field, level, entry, caller, route, text);
    }

    /** Leaves out what the caller says, and who it is. */
    @Override
    public String toString() {
        return level + " ticket on " + field;
    }

    @Override
    public List<Finding> mistakes() {
        return PlainText.requireLines("facts", facts, MAX_FACTS).findings();
    }
}
