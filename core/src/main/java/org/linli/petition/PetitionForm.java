package org.linli.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.linli.code.PlainText;
import org.linli.community.Organisation;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.person.Person;

/**
 * A petition as it is registered (信访登记).
 *
 * <pre>{@code
 * PetitionForm.of(PetitionKind.CLAIM, MatterField.HOUSING, "电梯停运无人维修", day).by(resident).over(PetitionChannel.VISIT)
 * }</pre>
 *
 * @param kind what it asks for
 * @param channel how it came
 * @param receiver who received it first
 * @param field what it is about
 * @param people the petitioners who are registered, of a joint visit its representatives; none when it is not known who they are
 * @param concerned how many petitioners there are in all
 * @param accused the organisation that an accusation is about
 * @param route the procedure of the law to which the matter belongs, if it belongs to one
 * @param facts what it says, 1 to {@value #MAX_FACTS} characters
 * @param receivedOn when it was received; its first clock runs from then on
 * @param earlier the petition on the same matter that was there before
 */
public record PetitionForm(
        PetitionKind kind,
        PetitionChannel channel,
        PetitionReceiver receiver,
        MatterField field,
        Set<Id<Person>> people,
        int concerned,
        Optional<Id<Organisation>> accused,
        Optional<StatutoryRoute> route,
        String facts,
        LocalDate receivedOn,
        Optional<Id<Petition>> earlier)
        implements Form {
    /** The longest text of what it says. */
    public static final int MAX_FACTS = 1000;

    /** Copies the set. */
    public PetitionForm {
        people = Set.copyOf(people);
    }

    /**
     * A petition that another body than a petition office has received by letter, of one petitioner who is not known.
     *
     * @param kind what it asks for
     * @param field what it is about
     * @param facts what it says
     * @param receivedOn when it was received
     * @return the form
     */
    public static PetitionForm of(PetitionKind kind, MatterField field, String facts, LocalDate receivedOn) {
        return new PetitionForm(
                kind,
                PetitionChannel.LETTER,
                PetitionReceiver.OTHER_BODY,
                field,
                Set.of(),
                1,
                Optional.empty(),
                Optional.empty(),
                facts,
                receivedOn,
                Optional.empty());
    }

    /**
     * The same of these petitioners.
     *
     * @param petitioners who; of a joint visit its representatives
     * @return the form
     */
    @SafeVarargs
    public final PetitionForm by(Id<Person>... petitioners) {
        Set<Id<Person>> all = new TreeSet<>();
        for (Id<Person> petitioner : petitioners) {
            all.add(petitioner);
        }
        return new PetitionForm(
                kind,
                channel,
                receiver,
                field,
                all,
                Math.max(concerned, all.size()),
                accused,
                route,
                facts,
                receivedOn,
                earlier);
    }

    /**
     * The same of a group.
     *
     * @param petitioners how many petitioners there are in all
     * @return the form
     */
    public PetitionForm of(int petitioners) {
        return new PetitionForm(
                kind, channel, receiver, field, people, petitioners, accused, route, facts, receivedOn, earlier);
    }

    /**
     * The same over another channel.
     *
     * @param other which
     * @return the form
     */
    public PetitionForm over(PetitionChannel other) {
        return new PetitionForm(
                kind, other, receiver, field, people, concerned, accused, route, facts, receivedOn, earlier);
    }

    /**
     * The same, received by a petition office.
     *
     * @return the form
     */
    public PetitionForm atPetitionOffice() {
        return new PetitionForm(
                kind,
                channel,
                PetitionReceiver.PETITION_OFFICE,
                field,
                people,
                concerned,
                accused,
                route,
                facts,
                receivedOn,
                earlier);
    }

    /**
     * The same as an accusation of an organisation.
     *
     * @param organisation which
     * @return the form
     */
    public PetitionForm against(Id<Organisation> organisation) {
        return new PetitionForm(
                kind,
                channel,
                receiver,
                field,
                people,
                concerned,
                Optional.of(organisation),
                route,
                facts,
                receivedOn,
                earlier);
    }

    /**
     * The same on a matter that belongs to another procedure of the law.
     *
     * @param other which
     * @return the form
     */
    public PetitionForm belongingTo(StatutoryRoute other) {
        return new PetitionForm(
                kind,
                channel,
                receiver,
                field,
                people,
                concerned,
                accused,
                Optional.of(other),
                facts,
                receivedOn,
                earlier);
    }

    /**
     * The same on a matter that was petitioned for before.
     *
     * @param before the petition that was there before
     * @return the form
     */
    public PetitionForm again(Id<Petition> before) {
        return new PetitionForm(
                kind,
                channel,
                receiver,
                field,
                people,
                concerned,
                accused,
                route,
                facts,
                receivedOn,
                Optional.of(before));
    }

    PetitionForm withFacts(String text) {
        return new PetitionForm(
                kind, channel, receiver, field, people, concerned, accused, route, text, receivedOn, earlier);
    }

    /** The petitioner under whose key the texts are sealed: the first one. */
    Optional<Id<Person>> first() {
        return people.stream().min(Id::compareTo);
    }

    /** Leaves out what it says, and who says it. */
    @Override
    public String toString() {
        return kind + " of " + receivedOn + " on " + field;
    }

    @Override
    public List<Finding> mistakes() {
        return PlainText.requireLines("facts", facts, MAX_FACTS).findings();
    }
}
