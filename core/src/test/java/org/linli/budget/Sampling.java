package org.linli.budget;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs what the time of a {@link Sampled} suite allows. */
final class Sampling implements BeforeAllCallback, AfterAllCallback, ExecutionCondition {
    private static final ExtensionContext.Namespace OWN = ExtensionContext.Namespace.create(Sampling.class);

    /** What a suite has come to. */
    private static final class Suite {
        private final Budget budget;
        private int tests;
        private int done;

        Suite(Class<?> type) {
            int seconds = type.getAnnotation(Sampled.class).seconds();
            this.budget = Budget.begin(type, Duration.ofSeconds(seconds));
        }

        boolean admits() {
            tests++;
            boolean admitted = budget.goesOn(done, Long.MAX_VALUE);
            done += admitted ? 1 : 0;
            return admitted;
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (isSuite(context)) {
            context.getStore(OWN).put(Suite.class, new Suite(context.getRequiredTestClass()));
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean admitted = context.getTestMethod().isEmpty()
                || context.getStore(OWN).get(Suite.class, Suite.class).admits();
        return admitted
                ? ConditionEvaluationResult.enabled("there is time")
                : ConditionEvaluationResult.disabled("the time is used up");
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (isSuite(context)) {
            Suite suite = context.getStore(OWN).get(Suite.class, Suite.class);
            suite.budget.spent(suite.done, "of " + suite.tests + " tests");
        }
    }

    private static boolean isSuite(ExtensionContext context) {
        return context.getRequiredTestClass().isAnnotationPresent(Sampled.class);
    }

    /** The walk. */
    static final class Order implements ClassOrderer {
        @Override
        public void orderClasses(ClassOrdererContext context) {
            List<? extends ClassDescriptor> walk =
                    Budget.unbounded().walk(0, List.copyOf(context.getClassDescriptors()));
            context.getClassDescriptors().sort(Comparator.comparingInt(walk::indexOf));
        }
    }
}
