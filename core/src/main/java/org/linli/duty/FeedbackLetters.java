package org.linli.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.community.Community;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.reporting.MemberNames;
import org.linli.reporting.MemberReport;
import org.linli.reporting.UnitReport;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Reading;

/** Writes the letters to units from the stored records, for the roles that may read them. */
final class FeedbackLetters {
    private final Office office;

    FeedbackLetters(Office office) {
        this.office = office;
    }

    Decision<FeedbackLetter> letter(Id<UnitReport> unit, LocalDate day) {
        LocalDate today = office.today();
        // Of the contacts only the unit's own comes so far.
        boolean ownAlone = office.actor().role() == Role.UNIT_CONTACT;
        return office.read(view -> {
            DutyBooks books = DutyBooks.of(view, day, today);
            return books.time()
                    .answer(() -> Needs.orNotFound(
                            view.find(UnitReport.KIND, unit).map(found -> letter(view, found, books, ownAlone)),
                            UnitReport.KIND,
                            unit));
        });
    }

    private static FeedbackLetter letter(Reading view, UnitReport unit, DutyBooks books, boolean ownAlone) {
        Id<PartyOrganisation> party = unit.form().party();
        String name =
                view.find(PartyOrganisation.KIND, party).orElseThrow().names().name();
        List<MemberReport> known = books.ofPeriod(knownTo(view, party, books));
        Map<Id<MemberReport>, DutyFeedback> feedback = DutyFeedbacks.on(view, known, books.period());
        List<MemberReport> told = known.stream()
                .filter(member -> Optional.ofNullable(feedback.get(member.id()))
                        .map(DutyFeedback::unit)
                        .orElseGet(() -> books.party(member))
                        .filter(party::equals)
                        .isPresent())
                .toList();
        List<MemberReport> belonged = known.stream()
                .filter(member -> books.party(member).filter(party::equals).isPresent())
                .toList();
        // The unit knows its members; for all others their names are masked.
        Map<Id<Person>, String> names = ownAlone ? MemberNames.whole(view, told) : MemberNames.masked(view, told);
        return new FeedbackLetter(
                view.community(),
                LetterHead.of(sender(view)),
                books.standing(unit, name, belonged.stream().map(DutyTime::of).toList()),
                books.period(),
                ownAlone,
                books.terms(),
                LetterSources.of(view.charterOn(books.day()), books.day()),
                told.stream()
                        .map(member -> line(
                                member,
                                names.getOrDefault(member.form().person(), "*"),
                                Optional.ofNullable(feedback.get(member.id())),
                                books.year(member)))
                        .toList(),
                books.time().today());
    }

    /** Who belongs to the unit, belonged to it at any time, or has feedback that is addressed to it. */
    private static Set<MemberReport> knownTo(Reading view, Id<PartyOrganisation> party, DutyBooks books) {
        Set<MemberReport> known =
                new LinkedHashSet<>(view.list(view.all(MemberReport.KIND).where(MemberReport.PARTY, party)));
        known.addAll(view.list(view.all(MemberReport.KIND).where(MemberReport.FORMER_PARTY, party)));
        known.addAll(view.find(MemberReport.KIND, DutyFeedbacks.addressedTo(view, party, books.period())));
        return known;
    }

    /** The highest party organisation that is the community's own and reports for no unit; the community where none is, or several are. */
    private static String sender(Reading view) {
        Set<Id<PartyOrganisation>> ofUnits = view.rows(view.all(UnitReport.KIND), List.of(UnitReport.PARTY)).stream()
                .map(report -> report.value(UnitReport.PARTY))
                .collect(Collectors.toSet());
        List<PartyOrganisation> own = view.list(view.all(PartyOrganisation.KIND)).stream()
                .filter(party -> party.host().isEmpty() && party.seat().equals(view.community()))
                .filter(party -> !ofUnits.contains(party.id()))
                .sorted(Comparator.comparing(PartyOrganisation::level))
                .toList();
        boolean clear = own.size() == 1
                || own.size() > 1 && own.get(0).level() != own.get(1).level();
        return clear
                ? own.get(0).names().name()
                : view.find(Community.KIND, Id.of(view.community().value()))
                        .map(community -> community.names().name())
                        .orElse(view.community().value());
    }

    private static FeedbackLetter.Line line(
            MemberReport member, String name, Optional<DutyFeedback> feedback, ServiceYear year) {
        // An appraisal that was not sent may still change, so the unit does not see it.
        Optional<DutyFeedback> sent = feedback.filter(given -> given.status() != FeedbackStatus.APPRAISED);
        return new FeedbackLetter.Line(
                member.id(),
                member.receipt(),
                name,
                sent.map(DutyFeedback::done).orElse(year.done()),
                sent.map(DutyFeedback::asked).orElse(year.asked()),
                sent.map(given -> new FeedbackLetter.Told(
                        given.id(),
                        given.evaluation(),
                        given.comment(),
                        given.sentOn().orElseThrow())),
                sent.flatMap(DutyFeedback::acknowledgedOn));
    }
}
