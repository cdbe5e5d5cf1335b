package org.linli.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.linli.code.PlainText;
import org.linli.community.Organisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.person.Person;

/**
 * A request as it is registered (办件登记): of a person or an organisation of the register.
 *
 * <pre>{@code
 * ServiceRequestForm.of("2026-0007", resident, "申请高龄津贴", day).bringing("申请表")
 * }</pre>
 *
 * @param number its number, which no other request of the community has
 * @param requester who asks
 * @param agent who acts for the requester, if another does (帮办代办)
 * @param mandate what the requester has mandated, where that is on record
 * @param channel how it came
 * @param receivedOn when it was received; its clocks run from then on
 * @param papers the papers that were brought, by the names of the catalogue
 * @param wanted what is asked for, 1 to {@value #MAX_WANTED} characters
 */
public record ServiceRequestForm(
        String number,
        ServiceRequester requester,
        Optional<ServiceAgent> agent,
        Optional<ServiceMandate> mandate,
        ServiceChannel channel,
        LocalDate receivedOn,
        Set<String> papers,
        String wanted)
        implements Form {
    /** The longest number. */
    public static final int MAX_NUMBER = 50;

    /** The longest text of what is asked for. */
    public static final int MAX_WANTED = 1000;

    /** Copies the set. */
    public ServiceRequestForm {
        papers = Set.copyOf(papers);
    }

    /**
     * A request of a person at the desk, without papers.
     *
     * @param number its number
     * @param person who asks
     * @param wanted what is asked for
     * @param receivedOn when it was received
     * @return the form
     */
    public static ServiceRequestForm of(String number, Id<Person> person, String wanted, LocalDate receivedOn) {
        return new ServiceRequestForm(
                number,
                ServiceRequester.of(person),
                Optional.empty(),
                Optional.empty(),
                ServiceChannel.WINDOW,
                receivedOn,
                Set.of(),
                wanted);
    }

    /**
     * A request of an organisation at the desk, without papers.
     *
     * @param number its number
     * @param organisation which asks
     * @param wanted what is asked for
     * @param receivedOn when it was received
     * @return the form
     */
    public static ServiceRequestForm ofOrganisation(
            String number, Id<Organisation> organisation, String wanted, LocalDate receivedOn) {
        return new ServiceRequestForm(
                number,
                ServiceRequester.ofOrganisation(organisation),
                Optional.empty(),
                Optional.empty(),
                ServiceChannel.WINDOW,
                receivedOn,
                Set.of(),
                wanted);
    }

    /**
     * The same with these papers.
     *
     * @param names by the names of the catalogue
     * @return the form
     */
    public ServiceRequestForm bringing(String... names) {
        return new ServiceRequestForm(
                number, requester, agent, mandate, channel, receivedOn, new TreeSet<>(List.of(names)), wanted);
    }

    /**
     * The same over another channel.
     *
     * @param other which
     * @return the form
     */
    public ServiceRequestForm over(ServiceChannel other) {
        return new ServiceRequestForm(number, requester, agent, mandate, other, receivedOn, papers, wanted);
    }

    /**
     * The same, made by another one for the requester, without a mandate on record.
     *
     * @param other who acts
     * @return the form
     */
    public ServiceRequestForm madeBy(ServiceAgent other) {
        return new ServiceRequestForm(
                number, requester, Optional.of(other), mandate, channel, receivedOn, papers, wanted);
    }

    /**
     * The same with a mandate on record.
     *
     * @param given what the requester has mandated
     * @return the form
     */
    public ServiceRequestForm mandated(ServiceMandate given) {
        return new ServiceRequestForm(
                number, requester, agent, Optional.of(given), channel, receivedOn, papers, wanted);
    }

    /**
     * The same on another day.
     *
     * @param day when it was received
     * @return the form
     */
    public ServiceRequestForm receivedOn(LocalDate day) {
        return new ServiceRequestForm(number, requester, agent, mandate, channel, day, papers, wanted);
    }

    /**
     * The same under another number.
     *
     * @param other as written
     * @return the form
     */
    public ServiceRequestForm number(String other) {
        return new ServiceRequestForm(other, requester, agent, mandate, channel, receivedOn, papers, wanted);
    }

    /** {@return the person who asks, if it is one} */
    public Optional<Id<Person>> person() {
        return requester.person();
    }

    /** {@return the organisation that asks, if it is one} */
    public Optional<Id<Organisation>> organisation() {
        return requester.organisation();
    }

    ServiceRequestForm withTexts(String readWanted, Optional<ServiceMandate> readMandate) {
        return new ServiceRequestForm(number, requester, agent, readMandate, channel, receivedOn, papers, readWanted);
    }

    /** What is written, trimmed; with everything that is wrong in it. */
    Decision<ServiceRequestForm> read() {
        Inspection inspection = new Inspection();
        Optional<String> readNumber = inspection.read(PlainText.require("requestNumber", number, MAX_NUMBER));
        Optional<String> readWanted = inspection.read(PlainText.requireLines("wanted", wanted, MAX_WANTED));
        Optional<ServiceMandate> readMandate = mandate.flatMap(given -> inspection
                .read(PlainText.requireLines("scope", given.scope(), ServiceMandate.MAX_SCOPE))
                .map(scope -> new ServiceMandate(given.givenOn(), scope)));
        return inspection.decide(() ->
                Decision.accepted(number(readNumber.orElseThrow()).withTexts(readWanted.orElseThrow(), readMandate)));
    }

    /** Leaves out what is asked for, and who asks. */
    @Override
    public String toString() {
        return "request " + number + " of " + receivedOn;
    }

    @Override
    public List<Finding> mistakes() {
        return read().findings();
    }
}
