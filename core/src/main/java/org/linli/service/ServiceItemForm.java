package org.linli.service;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.code.PlainText;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.person.Person;

/**
 * An item of the catalogue as it is entered (服务事项登记).
 *
 * <pre>{@code
 * ServiceItemForm.of("MZ-01", "高龄津贴申请", ServiceDepartment.CIVIL_AFFAIRS)
 *         .needing(ServiceMaterial.of("申请表"), ServiceMaterial.of("户口簿").shared())
 *         .listed("街道社区服务事项清单第12项")
 * }</pre>
 *
 * @param code its code, which no other open item of the community has
 * @param name what it is called
 * @param department whose matter it is
 * @param audience for whom it is
 * @param handling how it is dealt with
 * @param assistance whether it applies for social assistance (社会救助申请)
 * @param promisedDays in how many working days it is done, where it promises so; else as the charter says
 * @param materials what papers it asks for
 * @param listedAs where it stands in the list of the sub-district or the community
 * @param clerk who answers for it at the desk now, if that is one person
 */
public record ServiceItemForm(
        String code,
        String name,
        ServiceDepartment department,
        ServiceAudience audience,
        ServiceHandling handling,
        boolean assistance,
        Optional<Integer> promisedDays,
        List<ServiceMaterial> materials,
        Optional<String> listedAs,
        Optional<Id<Person>> clerk)
        implements Form {
    /** The longest code. */
    public static final int MAX_CODE = 30;

    /** The most papers. */
    public static final int MAX_MATERIALS = 50;

    /** The longest name. */
    public static final int MAX_NAME = 100;

    /** The longest reference to a list. */
    public static final int MAX_LISTED = 200;

    /** Copies the list. */
    public ServiceItemForm {
        materials = List.copyOf(materials);
    }

    /**
     * An item for enterprises and residents, accepted at the desk and passed on, without papers.
     *
     * @param code its code
     * @param name what it is called
     * @param department whose matter it is
     * @return the form
     */
    public static ServiceItemForm of(String code, String name, ServiceDepartment department) {
        return new ServiceItemForm(
                code,
                name,
                department,
                ServiceAudience.BOTH,
                ServiceHandling.ROUTED,
                false,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The same under another code.
     *
     * @param other as written
     * @return the form
     */
    public ServiceItemForm code(String other) {
        return new ServiceItemForm(
                other, name, department, audience, handling, assistance, promisedDays, materials, listedAs, clerk);
    }

    /**
     * The same under another name.
     *
     * @param other as written
     * @return the form
     */
    public ServiceItemForm named(String other) {
        return new ServiceItemForm(
                code, other, department, audience, handling, assistance, promisedDays, materials, listedAs, clerk);
    }

    /**
     * The same for others.
     *
     * @param other for whom
     * @return the form
     */
    public ServiceItemForm offeredTo(ServiceAudience other) {
        return new ServiceItemForm(
                code, name, department, other, handling, assistance, promisedDays, materials, listedAs, clerk);
    }

    /**
     * The same, dealt with in another way.
     *
     * @param other how
     * @return the form
     */
    public ServiceItemForm handled(ServiceHandling other) {
        return new ServiceItemForm(
                code, name, department, audience, other, assistance, promisedDays, materials, listedAs, clerk);
    }

    /** {@return the same, an application for social assistance that the community makes for the requester (社会救助代办)} */
    public ServiceItemForm forAssistance() {
        return new ServiceItemForm(
                code,
                name,
                department,
                ServiceAudience.RESIDENT,
                ServiceHandling.AGENCY,
                true,
                promisedDays,
                materials,
                listedAs,
                clerk);
    }

    /**
     * The same with a promise of its own.
     *
     * @param workingDays in how many working days it is done
     * @return the form
     */
    public ServiceItemForm promising(int workingDays) {
        return new ServiceItemForm(
                code,
                name,
                department,
                audience,
                handling,
                assistance,
                Optional.of(workingDays),
                materials,
                listedAs,
                clerk);
    }

    /**
     * The same with these papers and no others.
     *
     * @param papers what it asks for
     * @return the form
     */
    public ServiceItemForm needing(ServiceMaterial... papers) {
        return new ServiceItemForm(
                code, name, department, audience, handling, assistance, promisedDays, List.of(papers), listedAs, clerk);
    }

    /**
     * The same, on a list.
     *
     * @param where where it stands in the list of the sub-district or the community
     * @return the form
     */
    public ServiceItemForm listed(String where) {
        return new ServiceItemForm(
                code,
                name,
                department,
                audience,
                handling,
                assistance,
                promisedDays,
                materials,
                Optional.of(where),
                clerk);
    }

    /**
     * The same, answered for by another person.
     *
     * @param person who answers for it at the desk
     * @return the form
     */
    public ServiceItemForm answeredBy(Id<Person> person) {
        return answeredBy(Optional.of(person));
    }

    ServiceItemForm answeredBy(Optional<Id<Person>> person) {
        return new ServiceItemForm(
                code, name, department, audience, handling, assistance, promisedDays, materials, listedAs, person);
    }

    /** What is written, trimmed; with everything that is wrong in it. */
    Decision<ServiceItemForm> read() {
        Inspection inspection = new Inspection();
        Optional<String> readCode = inspection.read(PlainText.require("code", code, MAX_CODE));
        Optional<String> readName = inspection.read(PlainText.requireName("name", name, MAX_NAME));
        Optional<String> readList =
                inspection.readIfGiven(listedAs, text -> PlainText.require("listedAs", text, MAX_LISTED));
        inspection.ask(ServiceItemRules.MATERIALS, materials.size());
        List<ServiceMaterial> papers = materials.stream()
                .limit(MAX_MATERIALS)
                .flatMap(paper -> read(inspection, paper))
                .toList();
        promisedDays.ifPresent(days -> inspection.ask(ServiceItemRules.DAYS, days));
        inspection.ask(ServiceItemRules.MATERIAL_ONCE, papers);
        return inspection.decide(() -> Decision.accepted(new ServiceItemForm(
                readCode.orElseThrow(),
                readName.orElseThrow(),
                department,
                audience,
                handling,
                assistance,
                promisedDays,
                papers,
                readList,
                clerk)));
    }

    private static Stream<ServiceMaterial> read(Inspection inspection, ServiceMaterial paper) {
        return inspection.read(PlainText.require("materials", paper.name(), ServiceMaterial.MAX_NAME)).stream()
                .map(text -> new ServiceMaterial(text, paper.initial(), paper.shareable()));
    }

    @Override
    public List<Finding> mistakes() {
        return read().findings();
    }
}
