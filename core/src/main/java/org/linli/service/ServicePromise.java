package org.linli.service;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What the catalogue promised on the day on which a request was submitted (办件承诺). A later change of the item changes none of it.
 *
 * @param workingDays in how many working days it is done
 * @param materials what papers it asks for
 * @param handling how it is dealt with
 * @param assistance whether it applies for social assistance
 */
public record ServicePromise(
        int workingDays, List<ServiceMaterial> materials, ServiceHandling handling, boolean assistance) {
    /** Copies the list. */
    public ServicePromise {
        materials = List.copyOf(materials);
    }

    static ServicePromise of(ServiceItemForm form, ServiceTerms terms) {
        int usual = form.handling() == ServiceHandling.IMMEDIATE
                ? terms.immediateWorkingDays()
                : terms.promisedWorkingDays();
        return new ServicePromise(
                form.promisedDays().orElse(usual), form.materials(), form.handling(), form.assistance());
    }

    /** {@return the names of all papers that may be asked for} */
    Set<String> listed() {
        return names(material -> true);
    }

    /** {@return the names of the papers that the requester brings from the start} */
    Set<String> needed() {
        return names(material -> material.initial() && !material.shareable());
    }

    /** {@return the names of the papers that sharing gives} */
    Set<String> shareable() {
        return names(ServiceMaterial::shareable);
    }

    private Set<String> names(Predicate<ServiceMaterial> which) {
        Set<String> names = new TreeSet<>();
        materials.stream().filter(which).map(ServiceMaterial::name).forEach(names::add);
        return names;
    }
}
