package org.linli.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return office.read(view -> Needs.orNotFound(
                view.find(UnitReport.KIND, unit).map(found -> letter(view, found, DutyBooks.of(view, day, today))),
                UnitReport.KIND,
                unit));
    }

    private static FeedbackLetter letter(Reading view, UnitReport unit, DutyBooks books) {
        List<MemberReport> all = view.list(view.all(MemberReport.KIND)
                .where(MemberReport.PARTY, unit.form().party()));
        List<ServiceYear> years = all.stream()
                .filter(member -> member.status().isActive())
                .map(books::year)
                .toList();
        String name = view.find(PartyOrganisation.KIND, unit.form().party())
                .orElseThrow()
                .names()
                .name();
        List<MemberReport> told = books.ofPeriod(all);
        Map<Id<Person>, String> names = MemberNames.masked(view, told);
        Map<Id<MemberReport>, DutyFeedback> feedback = DutyFeedbacks.on(view, told, books.period());
        return new FeedbackLetter(
                view.community(),
                view.find(Community.KIND, Id.of(view.community().value()))
                        .map(community -> community.names().name())
                        .orElse(view.community().value()),
                UnitStanding.of(unit, name, years, books.terms(), books.today()),
                books.period(),
                false,
                told.stream()
                        .sorted(Comparator.comparing(member -> member.id().value()))
                        .map(member -> line(
                                member,
                                names.getOrDefault(member.form().person(), "*"),
                                Optional.ofNullable(feedback.get(member.id())),
                                books.year(member)))
                        .toList(),
                books.today(),
                Role.COMMUNITY_SECRETARY);
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
                        given.evaluation(), given.comment(), given.sentOn().orElseThrow())),
                sent.flatMap(DutyFeedback::acknowledgedOn));
    }
}
