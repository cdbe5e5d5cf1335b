package org.linli.duty.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.charter.Charter;
import org.linli.duty.DutyMember;
import org.linli.duty.DutyTerms;
import org.linli.duty.ServiceSample;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.ReportSample;

/** A posting of two places, forty days ahead, and members who claim them, for tests. */
final class PostingSample {
    static final Actor WORKER = ServiceSample.WORKER;
    static final LocalDate TODAY = ReportSample.TODAY;
    static final DutyTerms TERMS = Charter.national(LocalDate.of(2022, 9, 1)).terms(DutyTerms.TERMS, TODAY);
    static final LocalDate BEGINS = TODAY.plusDays(40);
    static final Period TWO_DAYS = Period.between(BEGINS, BEGINS.plusDays(2));
    static final Id<DutyPosting> ID = Id.of("posting-1");
    static final DutyPostingForm FORM = DutyPostingForm.of(DutyCategory.LEGAL_AID, "法律咨询", 2, TWO_DAYS);

    private PostingSample() {}

    static Decision<DutyPosting> drafting(DutyPostingForm form) {
        return DutyPosting.draft(ReportSample.COMMUNITY, ID, form, Optional.empty(), TODAY);
    }

    static DutyPosting draft() {
        return drafting(FORM).orElseThrow();
    }

    static DutyPosting published() {
        return published(FORM);
    }

    static DutyPosting published(DutyPostingForm form) {
        return drafting(form)
                .orElseThrow()
                .publish(Optional.empty(), PostingSample.TERMS, TODAY)
                .orElseThrow();
    }

    /** The report of a member, confirmed. */
    static MemberReport report(int number) {
        return ReportSample.confirmed(
                Id.of("report-" + number),
                MemberReportForm.of(Id.of("person-" + number), ReportSample.PROFILE, TODAY),
                TODAY);
    }

    static DutyMember member(int number) {
        return DutyMember.of(report(number));
    }

    static Decision<DutyPosting> claiming(DutyPosting posting, DutyMember member) {
        return posting.claim(member, List.of(), WORKER, TODAY);
    }

    static DutyPosting claimed(DutyPosting posting, int... members) {
        DutyPosting claimed = posting;
        for (int member : members) {
            claimed = claiming(claimed, member(member)).orElseThrow();
        }
        return claimed;
    }

    static Actor self(DutyMember member) {
        return Actor.of(member.person(), Role.SELF);
    }
}
