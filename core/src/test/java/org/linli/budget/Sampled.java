package org.linli.budget;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A suite of nested classes that other stores run as a whole, and this one for a time: its classes come in the order of a walk, and
 * what comes when the time is used up is skipped and counted.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Sampling.class)
@TestClassOrder(Sampling.Order.class)
public @interface Sampled {
    /** {@return how long it goes on} */
    int seconds();
}
