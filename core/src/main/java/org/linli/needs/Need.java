package org.linli.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linli.code.DivisionCode;
import org.linli.community.CommunityNames;
import org.linli.community.Organisation;
import org.linli.community.PartyOrganisation;
import org.linli.conference.Conference;
import org.linli.grid.Grid;
import org.linli.grid.GridNames;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle;
import org.linli.person.Person;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.PersonalTexts;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * What an enterprise, a resident or the community needs (需求). A member of the alliance serves it with a resource; only who asked
 * confirms that it was delivered. What is written about a resident's need is sealed under the resident's key.
 *
 * @param community the community
 * @param id its id there
 * @param form what is needed
 * @param submittedOn when it was submitted
 * @param status how it stands
 * @param claim who serves it with what, while a member does and afterwards
 * @param deliveredOn when it was delivered, once it was
 * @param rating how who asked rates it, once rated
 * @param conference the joint conference before which it came last
 * @param steps every step that was taken, oldest first
 */
public record Need(
        DivisionCode community,
        Id<Need> id,
        NeedForm form,
        LocalDate submittedOn,
        NeedStatus status,
        Optional<NeedClaim> claim,
        Optional<LocalDate> deliveredOn,
        Optional<NeedRating> rating,
        Optional<Id<Conference>> conference,
        List<NeedTaken> steps) {
    /** The longest reason, result or comment. */
    public static final int MAX_NOTE = 1000;

    /** What may happen to it. */
    public static final LifeCycle<NeedStatus, NeedStep> LIFE_CYCLE = NeedLifeCycle.table();

    /** How it stands. */
    public static final Index<Need, NeedStatus> STATUS =
            Index.one("status", ValueType.of(NeedStatus.class), Need::status);

    /** When it was submitted. */
    public static final Index<Need, LocalDate> SUBMITTED_ON =
            Index.one("submitted_on", ValueType.DAY, Need::submittedOn);

    /** Of which kind it is. */
    public static final Index<Need, String> CATEGORY =
            Index.one("category", ValueType.TEXT, need -> need.form().category());

    /** The day on which it was published first. */
    public static final Column<Need, LocalDate> PUBLISHED_ON =
            Column.optional("published_on", ValueType.DAY, Need::publishedOn);

    /** The organisation that asks, while something is still to be done. */
    public static final Index<Need, Id<Organisation>> OPEN_OF = Index.optional(
            "open_of",
            ValueType.id(),
            need -> need.form()
                    .requester()
                    .organisation()
                    .filter(asking -> need.status().isOpen()));

    /** The member that serves it, until it has delivered. */
    public static final Index<Need, Id<PartyOrganisation>> SERVED_BY = Index.optional(
            "served_by",
            ValueType.id(),
            need -> need.claim()
                    .filter(taken -> NeedStatus.SERVED.contains(need.status()))
                    .map(NeedClaim::member));

    /** What who asks is. */
    public static final Column<Need, RequesterKind> REQUESTER = Column.one(
            "requester",
            ValueType.of(RequesterKind.class),
            need -> need.form().requester().kind());

    /** How urgent it is. */
    public static final Column<Need, NeedUrgency> URGENCY = Column.one(
            "urgency", ValueType.of(NeedUrgency.class), need -> need.form().urgency());

    /** In which grid. */
    public static final Column<Need, Id<Grid>> GRID =
            Column.optional("grid", ValueType.id(), need -> need.form().grid());

    /** The member that serves or has served it. */
    public static final Column<Need, Id<PartyOrganisation>> MEMBER =
            Column.optional("member", ValueType.id(), need -> need.claim().map(NeedClaim::member));

    /** When it was claimed or dispatched. */
    public static final Index<Need, LocalDate> CLAIMED_ON =
            Index.optional("claimed_on", ValueType.DAY, need -> need.claim().map(NeedClaim::on));

    /** When it was delivered. */
    public static final Column<Need, LocalDate> DELIVERED_ON =
            Column.optional("delivered_on", ValueType.DAY, Need::deliveredOn);

    /** How who asked rates it. */
    public static final Column<Need, NeedRating> RATING =
            Column.optional("rating", ValueType.of(NeedRating.class), Need::rating);

    /** Its kind. */
    public static final Kind<Need> KIND = Kind.named("need", 1, Need.class, need -> Ref.of(need.community, need.id))
            .together(STATUS, SUBMITTED_ON)
            .index(CATEGORY)
            .column(PUBLISHED_ON)
            .index(OPEN_OF)
            .naming(OPEN_OF, CommunityNames.ORGANISATION)
            .index(SERVED_BY)
            .naming(SERVED_BY, CommunityNames.PARTY_ORGANISATION)
            .column(REQUESTER)
            .column(URGENCY)
            .column(GRID)
            .naming(GRID, GridNames.GRID)
            .column(MEMBER)
            .naming(MEMBER, CommunityNames.PARTY_ORGANISATION)
            .index(CLAIMED_ON)
            .column(DELIVERED_ON)
            .column(RATING)
            .events(NeedEvent.class)
            .personal(Need::withTexts)
            .build();

    /** Copies the list. */
    public Need {
        steps = List.copyOf(steps);
    }

    /** {@return when it was published first, once it was} */
    public Optional<LocalDate> publishedOn() {
        return steps.stream()
                .filter(taken -> taken.step() == NeedStep.PUBLISH)
                .findFirst()
                .map(NeedTaken::on);
    }

    /**
     * From which day on its time to be claimed runs, while it waits: from its last publication, and once more from the day on which a
     * claim was first given back. Later claims that are given back take it no more time.
     *
     * @return the day; empty while it does not wait
     */
    public Optional<LocalDate> waitingSince() {
        Optional<LocalDate> since = Optional.empty();
        boolean again = false;
        for (NeedTaken taken : steps) {
            if (taken.step() == NeedStep.PUBLISH) {
                since = Optional.of(taken.on());
                again = false;
            } else if (taken.step() == NeedStep.RELEASE && !again) {
                since = Optional.of(taken.on());
                again = true;
            }
        }
        return status.isUnclaimed() ? since : Optional.empty();
    }

    private Need withTexts(PersonalTexts.Replacement each) {
        return form.requester()
                .resident()
                .map(person -> withTexts(person, each))
                .orElse(this);
    }

    private Need withTexts(Id<Person> person, PersonalTexts.Replacement each) {
        return new Need(
                community,
                id,
                form.withText(each.of(person, "form/text", form.text())),
                submittedOn,
                status,
                claim,
                deliveredOn,
                rating,
                conference,
                IntStream.range(0, steps.size())
                        .mapToObj(i -> steps.get(i).withTexts(person, each, "steps/" + i))
                        .toList());
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return "Need " + community + "/" + id + ", " + status;
    }
}
