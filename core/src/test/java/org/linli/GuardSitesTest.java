package org.linli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.linli.scenario.GuardSite;
import org.linli.work.UnitOfWork;

/** Each guard of main code has a race in {@link GuardSite}, which {@code PlantedGuards} shows to notice its loss. */
class GuardSitesTest {
    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.*)\\$\\d+");

    @Test
    void each_guard_of_main_code_has_a_race_and_each_race_a_guard() {
        List<String> guards = Codebase.MAIN.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(UnitOfWork.class))
                .filter(call -> call.getName().equals("guard"))
                .map(GuardSitesTest::place)
                .sorted()
                .toList();
        assertEquals(GuardSite.places(), guards, "a new guard needs a race of two writers in GuardSite");
    }

    private static String place(JavaMethodCall call) {
        String method = LAMBDA.matcher(call.getOrigin().getName()).replaceAll("$1");
        return call.getOriginOwner().getSimpleName() + "." + method;
    }
}
