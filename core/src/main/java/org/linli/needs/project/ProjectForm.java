package org.linli.needs.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.code.PlainText;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.needs.Need;
import org.linli.needs.Resource;

/**
 * A project as it is planned (项目立项).
 *
 * @param title what it is called, 1 to {@value #MAX_TITLE} characters; about matters, not about people
 * @param lead the party organisation that answers for it
 * @param needs the needs that it serves
 * @param resources the resources with which it does
 * @param budget what it may cost, in fen
 * @param milestones what is to be reached by when, in order
 * @param forResidents whether it is one of the year's real matters for the people (为民办实事)
 */
public record ProjectForm(
        String title,
        Id<PartyOrganisation> lead,
        Set<Id<Need>> needs,
        Set<Id<Resource>> resources,
        long budget,
        List<Milestone> milestones,
        boolean forResidents)
        implements Form {
    /** The longest title. */
    public static final int MAX_TITLE = 100;

    /** The most milestones. */
    public static final int MAX_MILESTONES = 20;

    /** The most needs, and the most resources. */
    public static final int MAX_PARTS = 100;

    /** Copies the collections. */
    public ProjectForm {
        needs = Set.copyOf(needs);
        resources = Set.copyOf(resources);
        milestones = List.copyOf(milestones);
    }

    /**
     * A project without a budget, milestones and resources yet.
     *
     * @param title what it is called
     * @param lead the party organisation that answers for it
     * @param needs the needs that it serves
     * @return the form
     */
    public static ProjectForm of(String title, Id<PartyOrganisation> lead, Set<Id<Need>> needs) {
        return new ProjectForm(title, lead, needs, Set.of(), 0, List.of(), false);
    }

    /**
     * The same with resources.
     *
     * @param with which
     * @return the form
     */
    public ProjectForm using(Set<Id<Resource>> with) {
        return new ProjectForm(title, lead, needs, with, budget, milestones, forResidents);
    }

    /**
     * The same with a budget.
     *
     * @param fen how much, in fen
     * @return the form
     */
    public ProjectForm costing(long fen) {
        return new ProjectForm(title, lead, needs, resources, fen, milestones, forResidents);
    }

    /**
     * The same with milestones.
     *
     * @param inOrder which
     * @return the form
     */
    public ProjectForm reaching(List<Milestone> inOrder) {
        return new ProjectForm(title, lead, needs, resources, budget, inOrder, forResidents);
    }

    /** {@return the same as one of the year's real matters for the people} */
    public ProjectForm asRealMatter() {
        return new ProjectForm(title, lead, needs, resources, budget, milestones, true);
    }

    /** With its texts as they are kept, once they can be read. */
    Optional<ProjectForm> read(Inspection inspection) {
        Optional<String> name = inspection.read(PlainText.require("title", title, MAX_TITLE));
        List<Milestone> steps = new ArrayList<>();
        // More than may be is not looked at one by one: the rule on their number refuses it.
        if (milestones.size() <= MAX_MILESTONES) {
            milestones.forEach(milestone -> inspection
                    .read(PlainText.require("milestone", milestone.title(), MAX_TITLE))
                    .ifPresent(read -> steps.add(new Milestone(read, milestone.due()))));
        }
        return name.map(read -> new ProjectForm(read, lead, needs, resources, budget, steps, forResidents));
    }

    @Override
    public List<Finding> mistakes() {
        Inspection inspection = new Inspection();
        read(inspection);
        return inspection.findings();
    }
}
