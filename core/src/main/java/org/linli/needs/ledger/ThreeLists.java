package org.linli.needs.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Texts;
import org.linli.needs.NeedCard;
import org.linli.needs.Resource;
import org.linli.needs.ResourceForm;
import org.linli.needs.project.Project;
import org.linli.roster.CsvWriter;

/**
 * The three lists (三张清单): the needs that are not over, the resources that are offered, and the projects that are planned or run. What
 * residents wrote of their needs is not in them.
 *
 * @param needs the needs, the oldest first
 * @param resources the resources, by title
 * @param projects the projects, by the day on which they were planned
 * @param members the names of the party organisations that they name
 */
public record ThreeLists(
        List<NeedCard> needs,
        List<Resource> resources,
        List<Project> projects,
        Map<Id<PartyOrganisation>, String> members) {
    /** Copies the collections. */
    public ThreeLists {
        needs = List.copyOf(needs);
        resources = List.copyOf(resources);
        projects = List.copyOf(projects);
        members = Map.copyOf(members);
    }

    /**
     * The needs as CSV (需求清单).
     *
     * @param locale Chinese for any locale of that language, else English
     * @return a row for each need, with the names of the columns before them
     */
    public String needsCsv(Locale locale) {
        CsvWriter csv = header(
                locale,
                "need",
                "requester",
                "category",
                "text",
                "urgency",
                "quantity",
                "by",
                "submitted",
                "status",
                "member");
        needs.forEach(need -> csv.text(need.need().value())
                .text(word("requester-kind", need.requester(), locale))
                .text(need.category())
                .text(need.text().orElse(""))
                .text(word("need-urgency", need.urgency(), locale))
                .number(need.quantity())
                .text(day(need.by()))
                .text(need.submittedOn().toString())
                .text(word("need-status", need.status(), locale))
                .text(need.member().map(this::name).orElse(""))
                .endRow());
        return csv.csv();
    }

    /**
     * The resources as CSV (资源清单).
     *
     * @param locale Chinese for any locale of that language, else English
     * @return a row for each resource, with the names of the columns before them
     */
    public String resourcesCsv(Locale locale) {
        CsvWriter csv = header(
                locale,
                "resource",
                "title",
                "category",
                "member",
                "capacity-kind",
                "capacity",
                "from",
                "until",
                "status",
                "reserved");
        resources.forEach(resource -> {
            ResourceForm form = resource.form();
            csv.text(resource.id().value())
                    .text(form.title())
                    .text(form.category())
                    .text(name(resource.member()))
                    .text(word("capacity-kind", form.capacity().kind(), locale))
                    .number(form.capacity().amount())
                    .text(form.availability().from().toString())
                    .text(day(form.availability().until()))
                    .text(word("resource-status", resource.status(), locale))
                    .number(resource.reserved())
                    .endRow();
        });
        return csv.csv();
    }

    /**
     * The projects as CSV (项目清单).
     *
     * @param locale Chinese for any locale of that language, else English
     * @return a row for each project, with the names of the columns before them
     */
    public String projectsCsv(Locale locale) {
        CsvWriter csv = header(
                locale,
                "project",
                "title",
                "lead",
                "needs",
                "resources",
                "budget",
                "planned",
                "reached",
                "milestones",
                "status");
        projects.forEach(project -> csv.text(project.id().value())
                .text(project.form().title())
                .text(name(project.form().lead()))
                .number(project.form().needs().size())
                .number(project.form().resources().size())
                .number(project.form().budget())
                .text(project.plannedOn().toString())
                .number(project.reached().size())
                .number(project.form().milestones().size())
                .text(word("project-status", project.status(), locale))
                .endRow());
        return csv.csv();
    }

    private String name(Id<PartyOrganisation> member) {
        return members.getOrDefault(member, member.value());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String word(String group, Enum<?> value, Locale locale) {
        return Texts.of(new Label(group + "." + value.name()), locale);
    }

    private static CsvWriter header(Locale locale, String... names) {
        return new CsvWriter()
                .header(List.of(names).stream()
                        .map(name -> Texts.of(new Label("need-list." + name), locale))
                        .toList());
    }
}
