package org.linli.alliance;

import java.time.LocalDate;
import java.util.List;
import org.linli.code.PlainText;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;

/**
 * What is registered of an alliance itself (联盟登记信息).
 *
 * @param name its name
 * @param lead the party organisation that leads it
 * @param establishedOn the day on which it was established
 */
public record AllianceForm(String name, Id<PartyOrganisation> lead, LocalDate establishedOn) implements Form {
    /**
     * The same with another name.
     *
     * @param other as written
     * @return the form
     */
    public AllianceForm named(String other) {
        return new AllianceForm(other, lead, establishedOn);
    }

    /**
     * The same under another lead.
     *
     * @param other the party organisation that leads
     * @return the form
     */
    public AllianceForm ledBy(Id<PartyOrganisation> other) {
        return new AllianceForm(name, other, establishedOn);
    }

    /**
     * The same with another first day.
     *
     * @param day the day on which it was established
     * @return the form
     */
    public AllianceForm establishedOn(LocalDate day) {
        return new AllianceForm(name, lead, day);
    }

    @Override
    public List<Finding> mistakes() {
        return PlainText.requireName("name", name, Alliance.MAX_NAME).findings();
    }
}
