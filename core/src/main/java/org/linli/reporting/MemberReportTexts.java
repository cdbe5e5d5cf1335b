package org.linli.reporting;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linli.community.Building;
import org.linli.kernel.Id;
import org.linli.storage.PersonalTexts;

/**
 * The personal texts of a report (报到中的个人文本): specialities, home and workplace, why a member was exempt, and why
 * the report was corrected. An id has no room
 * for a sealed text, so home and workplace are folded into one text beside the profile; and specialities into one, so that their
 * number is not told.
 */
final class MemberReportTexts {
    private static final String BETWEEN = "/";
    private static final String LINE = "\n";

    private MemberReportTexts() {}

    static MemberReport replaced(MemberReport report, PersonalTexts.Replacement each) {
        MemberReportForm form = report.form();
        Optional<String> places = places(report).map(text -> each.of(form.person(), "places", text));
        return new MemberReport(
                report.community(),
                report.id(),
                form.with(profile(form, places, each)),
                report.status(),
                report.grid(),
                exemptions(report, each),
                report.end(),
                report.former(),
                places.filter(text -> !isOpen(text)),
                corrections(report, each));
    }

    private static List<ReportCorrection> corrections(MemberReport report, PersonalTexts.Replacement each) {
        List<ReportCorrection> corrections = report.corrections();
        return IntStream.range(0, corrections.size())
                .mapToObj(i -> ReportCorrection.read(each.of(
                        report.form().person(),
                        "corrections/" + i,
                        corrections.get(i).text())))
                .toList();
    }

    private static MemberProfile profile(
            MemberReportForm form, Optional<String> places, PersonalTexts.Replacement each) {
        MemberProfile profile = form.profile();
        List<String> specialities = profile.specialities().isEmpty()
                ? List.of()
                : lines(each.of(form.person(), "specialities", String.join(LINE, profile.specialities())));
        Optional<String> open = places.filter(MemberReportTexts::isOpen);
        return new MemberProfile(
                profile.unit(),
                specialities,
                profile.wishes(),
                open.flatMap(text -> building(text.substring(0, text.indexOf(BETWEEN)))),
                open.flatMap(text -> building(text.substring(text.indexOf(BETWEEN) + 1))));
    }

    private static List<Exemption> exemptions(MemberReport report, PersonalTexts.Replacement each) {
        List<Exemption> exemptions = report.exemptions();
        return IntStream.range(0, exemptions.size())
                .mapToObj(i -> exemptions
                        .get(i)
                        .withText(each.of(
                                report.form().person(),
                                "exemptions/" + i,
                                exemptions.get(i).text())))
                .toList();
    }

    /** Home and workplace as one text; a sealed one, or what stands for it, as it is. */
    private static Optional<String> places(MemberReport report) {
        MemberProfile profile = report.form().profile();
        boolean known = profile.home().isPresent() || profile.workplace().isPresent();
        return known ? Optional.of(text(profile.home()) + BETWEEN + text(profile.workplace())) : report.places();
    }

    /** No sealed text and no id has the character. */
    private static boolean isOpen(String text) {
        return text.contains(BETWEEN);
    }

    private static List<String> lines(String text) {
        return List.of(text.split(LINE, -1));
    }

    private static String text(Optional<Id<Building>> building) {
        return building.map(Id::value).orElse("");
    }

    private static Optional<Id<Building>> building(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Id.of(text));
    }
}
