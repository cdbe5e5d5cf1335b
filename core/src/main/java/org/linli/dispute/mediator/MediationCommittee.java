package org.linli.dispute.mediator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.kernel.Decision;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.Period;
import org.linli.person.Person;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.PersonalTexts;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A people's mediation committee for one term (人民调解委员会): the next term is another committee.
 *
 * @param community the community
 * @param id its id there
 * @param form its name, seats, election and term
 * @param reasons why the record was corrected, oldest first; sealed under the head's key
 */
public record MediationCommittee(
        DivisionCode community, Id<MediationCommittee> id, CommitteeForm form, List<String> reasons) {
    /** The first day after its term. */
    public static final Index<MediationCommittee, LocalDate> TERM_UNTIL = Index.optional(
            "term_until", ValueType.DAY, committee -> committee.form().term().until());

    /** Its first day. */
    public static final Column<MediationCommittee, LocalDate> TERM_FROM = Column.one(
            "term_from", ValueType.DAY, committee -> committee.form().term().from());

    /** How many sit in it. */
    public static final Column<MediationCommittee, Long> SEATS = Column.one("seats", ValueType.NUMBER, committee ->
            (long) committee.form().seats().size());

    /** Its kind. */
    public static final Kind<MediationCommittee> KIND = Kind.named(
                    "mediation_committee",
                    1,
                    MediationCommittee.class,
                    committee -> Ref.of(committee.community, committee.id))
            .index(TERM_UNTIL)
            .column(TERM_FROM)
            .column(SEATS)
            .events(MediationCommitteeEvent.class)
            .personal(MediationCommittee::withTexts)
            .build();

    /** Copies the list. */
    public MediationCommittee {
        reasons = List.copyOf(reasons);
    }

    /** Records a committee that was elected. */
    static Decision<MediationCommittee> elect(
            DivisionCode community, Id<MediationCommittee> id, MediationCommitteeRules.Seating seating) {
        CommitteeForm form = seating.form();
        Inspection inspection = new Inspection().ask(MediationCommitteeRules.SEATING, seating);
        Optional<CommitteeForm> read = read(inspection, form);
        return inspection.decide(() -> Decision.accepted(
                new MediationCommittee(community, id, read.orElseThrow(), List.of()),
                new MediationCommitteeEvent.CommitteeElected(
                        id, form.election(), form.term(), form.seats().size())));
    }

    /** Corrects what was written wrongly; who sits in it is asked about when that is corrected. */
    Decision<MediationCommittee> correct(MediationCommitteeRules.Seating seating, String reason) {
        CommitteeForm right = seating.form();
        Inspection inspection = new Inspection();
        if (!right.seats().equals(form.seats()) || right.minorityMember() != form.minorityMember()) {
            inspection.ask(MediationCommitteeRules.SEATING, seating);
        }
        Optional<CommitteeForm> read = read(inspection, right);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> read.equals(Optional.of(form))
                ? Decision.accepted(this)
                : Decision.accepted(
                        new MediationCommittee(
                                community,
                                id,
                                read.orElseThrow(),
                                Stream.concat(reasons.stream(), why.stream()).toList()),
                        new MediationCommitteeEvent.CommitteeCorrected(id, form, read.orElseThrow())));
    }

    private static Optional<CommitteeForm> read(Inspection inspection, CommitteeForm form) {
        Optional<String> name = inspection.read(PlainText.require("name", form.name(), CommitteeForm.MAX_NAME));
        inspection
                .ask(MediationCommitteeRules.ELECTED_BY, form.election())
                .ask(MediationCommitteeRules.TERM, form.term());
        return name.map(
                text -> new CommitteeForm(text, form.seats(), form.election(), form.term(), form.minorityMember()));
    }

    /** Fills its seats anew within the term. */
    Decision<MediationCommittee> fill(MediationCommitteeRules.Seating seating, LocalDate today) {
        return new Inspection()
                .ask(MediationCommitteeRules.RUNNING, new MediationCommitteeRules.Running(form.term(), today))
                .ask(MediationCommitteeRules.SEATING, seating)
                .decide(() -> Decision.accepted(
                        new MediationCommittee(community, id, seating.form(), reasons),
                        new MediationCommitteeEvent.CommitteeFilled(
                                id, seating.form().seats().size())));
    }

    private MediationCommittee withTexts(PersonalTexts.Replacement each) {
        Id<Person> head = form.head();
        return new MediationCommittee(
                community,
                id,
                form,
                IntStream.range(0, reasons.size())
                        .mapToObj(i -> each.of(head, "reasons/" + i, reasons.get(i)))
                        .toList());
    }

    /** Leaves out why it was corrected. */
    @Override
    public String toString() {
        return "MediationCommittee " + community + "/" + id + ", " + form.term();
    }

    /** What happens to mediation committees (调委会事件). */
    public sealed interface MediationCommitteeEvent extends Event {
        /**
         * A committee was elected (推选).
         *
         * @param committee its id
         * @param election by whom
         * @param term its term
         * @param seats how many sit in it
         */
        record CommitteeElected(Id<MediationCommittee> committee, CommitteeElection election, Period term, int seats)
                implements MediationCommitteeEvent {}

        /**
         * What was written wrongly of it was corrected (更正). Why tells of those who sit in it, and stands in the record only.
         *
         * @param committee its id
         * @param was as it was written
         * @param now as it should have been
         */
        record CommitteeCorrected(Id<MediationCommittee> committee, CommitteeForm was, CommitteeForm now)
                implements MediationCommitteeEvent {}

        /**
         * Its seats were filled anew (补选).
         *
         * @param committee its id
         * @param seats how many sit in it now
         */
        record CommitteeFilled(Id<MediationCommittee> committee, int seats) implements MediationCommitteeEvent {}
    }
}
