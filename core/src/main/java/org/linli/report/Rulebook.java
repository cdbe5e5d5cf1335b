package org.linli.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.alliance.AllianceRules;
import org.linli.alliance.AppointmentRules;
import org.linli.alliance.ThemeDayRules;
import org.linli.calendar.CalendarRules;
import org.linli.charter.CharterRules;
import org.linli.community.CommunityRules;
import org.linli.duty.DutyClaimRules;
import org.linli.duty.DutyPostingRules;
import org.linli.duty.FeedbackRules;
import org.linli.duty.ServiceRules;
import org.linli.duty.UnitStandingRules;
import org.linli.grid.DivisionRules;
import org.linli.grid.incident.IncidentRules;
import org.linli.grid.notice.GridNoticeRules;
import org.linli.grid.patrol.GridMonthRules;
import org.linli.grid.patrol.VisitRules;
import org.linli.grid.post.GridPostRules;
import org.linli.grid.post.GridStaffRules;
import org.linli.grid.redivision.DivisionLossRules;
import org.linli.kernel.Rule;
import org.linli.person.RetentionRules;
import org.linli.reporting.MemberPlanRules;
import org.linli.reporting.MemberReportRules;
import org.linli.reporting.UnitReportRules;

/**
 * Every rule as one document (规则手册), feature by feature: id, statement, how much a breach weighs, the charter's
 * parameters that it reads, and where it comes from. A legend says how sure each source is, so that what is local
 * practice or general knowledge does not read as a national standard.
 *
 * <pre>{@code
 * Files.writeString(path, Rulebook.all().html(Locale.SIMPLIFIED_CHINESE));
 * }</pre>
 *
 * @param chapters the features, in the order in which they are shown
 */
public record Rulebook(List<Chapter> chapters) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when two rules have the same id
     */
    public Rulebook {
        chapters = List.copyOf(chapters);
        Set<String> ids = new HashSet<>();
        for (Rule<?> rule : rules(chapters)) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("Two rules have the id " + rule.id());
            }
        }
    }

    /** {@return the rulebook of the whole library} */
    public static Rulebook all() {
        return new Rulebook(List.of(
                new Chapter("calendar", CalendarRules.ALL),
                new Chapter("charter", CharterRules.ALL),
                new Chapter("community", CommunityRules.ALL),
                new Chapter("person", RetentionRules.ALL),
                new Chapter("alliance", alliance()),
                new Chapter("grid", grid()),
                new Chapter("reporting", reporting()),
                new Chapter("duty", duty())));
    }

    /**
     * The rulebook of some features, or of a host's own rules.
     *
     * @param features rules by the feature's package name, in the order of the map
     * @return the rulebook
     * @throws IllegalArgumentException when two rules have the same id
     */
    public static Rulebook of(Map<String, List<Rule<?>>> features) {
        return new Rulebook(features.entrySet().stream()
                .map(entry -> new Chapter(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** {@return all rules, in order} */
    public List<Rule<?>> rules() {
        return rules(chapters);
    }

    /**
     * The document as Markdown.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return the text, lines ended by a line feed
     */
    public String markdown(Locale locale) {
        return MarkdownWriter.write(new RulebookPages(locale).blocks(this));
    }

    /**
     * The document as one HTML page that needs no other file. All text in it is escaped.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return the page
     */
    public String html(Locale locale) {
        return HtmlWriter.write(ReportText.RULEBOOK_TITLE.in(locale), new RulebookPages(locale).blocks(this), locale);
    }

    private static List<Rule<?>> alliance() {
        return Stream.of(AllianceRules.ALL, AppointmentRules.ALL, ThemeDayRules.ALL)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule<?>> grid() {
        return Stream.of(
                        DivisionRules.ALL,
                        DivisionLossRules.ALL,
                        GridPostRules.ALL,
                        GridStaffRules.ALL,
                        GridNoticeRules.ALL,
                        IncidentRules.ALL,
                        VisitRules.ALL,
                        GridMonthRules.ALL)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule<?>> reporting() {
        return Stream.of(MemberReportRules.ALL, MemberPlanRules.ALL, UnitReportRules.ALL)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule<?>> duty() {
        return Stream.of(
                        UnitStandingRules.ALL,
                        ServiceRules.ALL,
                        FeedbackRules.ALL,
                        DutyPostingRules.ALL,
                        DutyClaimRules.ALL)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule<?>> rules(List<Chapter> chapters) {
        return chapters.stream()
                .<Rule<?>>flatMap(chapter -> chapter.rules().stream())
                .toList();
    }

    /**
     * The rules of one feature (一个功能的规则).
     *
     * @param feature the feature's package name, such as {@code alliance}
     * @param rules its rules, in order
     */
    public record Chapter(String feature, List<Rule<?>> rules) {
        /** Copies the list. */
        public Chapter {
            rules = List.copyOf(rules);
        }
    }
}
