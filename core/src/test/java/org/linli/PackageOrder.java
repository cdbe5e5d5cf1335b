package org.linli;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.linli.storage.Kind;

/** The packages of core in their order, and what may depend on what. */
final class PackageOrder {
    /**
     * A package may depend on those before it, so that no circle can arise: the rooms of a feature too, such as {@code
     * grid.post}. The last one is {@code org.linli} itself.
     */
    static final List<String> FROM_THE_GROUND_UP = List.of(
            "kernel",
            "code",
            "calendar",
            "placement.engine",
            "placement",
            "charter",
            "staffing",
            "storage",
            "vault",
            "seal",
            "work",
            "work.delivery",
            "feature",
            "clock",
            "community",
            "person",
            "roster",
            "alliance",
            "grid",
            "grid.planning",
            "grid.post",
            "grid.incident",
            "grid.patrol",
            "grid.notice",
            "grid.redivision",
            "takeover",
            "reporting",
            "reporting.planning",
            "duty",
            "duty.posting",
            "conference",
            "dispute.party",
            "dispute.clock",
            "dispute.mediator",
            "dispute.agreement",
            "dispute",
            "dispute.assignment",
            "dispute.ledger",
            "petition",
            "petition.hotline",
            "petition.whistle",
            "service",
            "job.seeker",
            "job",
            "job.ledger",
            "job.fair",
            "needs.capacity",
            "needs",
            "needs.project",
            "needs.matching",
            "needs.ledger",
            "liaison",
            "liaison.visit",
            "liaison.issue",
            "liaison.ledger",
            "activity",
            "volunteer",
            "reading",
            "recognition",
            "recognition.ledger",
            "assessment",
            "report",
            "");

    private static final String HOUSE = "org.linli";
    private static final String PLANTED = HOUSE + ".planted";

    private PackageOrder() {}

    /** The feature of a package: {@code grid} of {@code org.linli.grid.planning}. */
    static String feature(String packageName) {
        String room = room(packageName);
        return room.contains(".") ? room.substring(0, room.indexOf('.')) : room;
    }

    /** The place of a package in the order: {@code grid.planning} of {@code org.linli.grid.planning}. */
    static String room(String packageName) {
        String house = packageName.startsWith(PLANTED) ? PLANTED : HOUSE;
        return packageName.equals(house) ? "" : packageName.substring(house.length() + 1);
    }

    /** Whether a class holds an aggregate: the name by which storage knows it. */
    static boolean isAggregate(JavaClass type) {
        return type.tryGetField("KIND")
                .filter(field -> field.getRawType().isEquivalentTo(Kind.class))
                .isPresent();
    }

    static ArchCondition<JavaClass> dependUpwardsOnly() {
        return new ArchCondition<>("depend only on packages that stand above theirs") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (isOurs(target) && place(target) > place(type)) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    static ArchCondition<JavaClass> callNoAggregateOfAnotherFeature() {
        return new ArchCondition<>("call no aggregate of another feature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    JavaClass target = access.getTargetOwner();
                    if (isOurs(target)
                            && isAggregate(target)
                            && place(target) > FROM_THE_GROUND_UP.indexOf("feature")
                            && !feature(target.getPackageName()).equals(feature(type.getPackageName()))) {
                        events.add(SimpleConditionEvent.violated(type, access.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(HOUSE) || type.getPackageName().startsWith(HOUSE + ".");
    }

    private static int place(JavaClass type) {
        return FROM_THE_GROUND_UP.indexOf(room(type.getPackageName()));
    }
}
