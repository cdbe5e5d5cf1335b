package org.linli.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which rule a nested test class proves. It has at least one test whose name starts with {@code satisfied}, one with
 * {@code violated}, one with {@code boundary}; {@code RuleCoverageTest} looks for them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(RuleTest.All.class)
public @interface RuleTest {
    /** Id of the rule. */
    String value();

    /** Holds the annotations of a class that proves several rules. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        /** The annotations. */
        RuleTest[] value();
    }
}
