package org.linli;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.security.SecureRandom;
import java.text.DateFormat;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Scanner;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** Calls that read what no parameter gives: the clock, randomness, and the machine's zone, locale, charset and settings. */
final class HiddenInputs {
    private static final Set<String> CHANCE =
            names(Random.class, SecureRandom.class, SplittableRandom.class, ThreadLocalRandom.class);
    private static final Set<String> ALWAYS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.System.getProperties",
            "java.lang.System.lineSeparator",
            "java.lang.Integer.getInteger",
            "java.lang.Long.getLong",
            "java.lang.Boolean.getBoolean",
            "java.lang.Math.random",
            "java.lang.StrictMath.random",
            UUID.class.getName() + ".randomUUID",
            ZoneId.class.getName() + ".systemDefault",
            TimeZone.class.getName() + ".getDefault",
            Locale.class.getName() + ".getDefault",
            Calendar.class.getName() + ".getInstance",
            Charset.class.getName() + ".defaultCharset",
            ManagementFactory.class.getName() + ".getRuntimeMXBean");

    private HiddenInputs() {}

    static DescribedPredicate<JavaAccess<?>> reads() {
        return DescribedPredicate.describe(
                "reads time, randomness, zone, locale, charset or settings that no parameter gives",
                access -> access.getTarget() instanceof CodeUnitAccessTarget target && isHidden(target));
    }

    private static boolean isHidden(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        String name = target.getName();
        List<JavaClass> parameters = target.getRawParameterTypes();
        boolean seeded = owner.isEquivalentTo(SplittableRandom.class) && parameters.size() == 1;
        return ALWAYS.contains(owner.getName() + "." + name)
                || CHANCE.contains(owner.getName())
                        && (name.equals("<init>") && !seeded
                                || name.equals("current")
                                || name.startsWith("getInstance"))
                || isClock(owner, name, parameters)
                || isDefaultCharset(owner, name, parameters)
                || isDefaultLocale(owner, name, parameters)
                || owner.isEquivalentTo(Collections.class) && name.equals("shuffle") && parameters.size() == 1
                || owner.isEquivalentTo(Date.class) && name.equals("<init>") && parameters.isEmpty();
    }

    private static boolean isClock(JavaClass owner, String name, List<JavaClass> parameters) {
        if (owner.isEquivalentTo(Clock.class)) {
            return name.startsWith("system") || name.startsWith("tick") && parameters.size() == 1;
        }
        return owner.getPackageName().startsWith("java.time")
                && (name.equals("now") || name.equals("dateNow"))
                && !has(parameters, Clock.class);
    }

    private static boolean isDefaultCharset(JavaClass owner, String name, List<JavaClass> parameters) {
        if (owner.isEquivalentTo(String.class)) {
            return name.equals("getBytes") && parameters.isEmpty()
                    || name.equals("<init>")
                            && !parameters.isEmpty()
                            && parameters.get(0).isEquivalentTo(byte[].class)
                            && !has(parameters, Charset.class);
        }
        if (owner.isEquivalentTo(ByteArrayOutputStream.class)) {
            return name.equals("toString") && parameters.isEmpty();
        }
        boolean translates = names(
                        InputStreamReader.class,
                        OutputStreamWriter.class,
                        PrintStream.class,
                        PrintWriter.class,
                        Scanner.class)
                .contains(owner.getName());
        return translates
                && name.equals("<init>")
                && parameters.stream().anyMatch(type -> type.getName().endsWith("Stream"))
                && !has(parameters, Charset.class);
    }

    private static boolean isDefaultLocale(JavaClass owner, String name, List<JavaClass> parameters) {
        if (has(parameters, Locale.class)) {
            return false;
        }
        if (owner.isEquivalentTo(String.class)) {
            return Set.of("format", "formatted", "toLowerCase", "toUpperCase").contains(name);
        }
        if (owner.isEquivalentTo(DateTimeFormatter.class)) {
            return name.equals("ofPattern");
        }
        if (names(DateFormat.class, NumberFormat.class).contains(owner.getName())) {
            return name.startsWith("get") && name.endsWith("Instance");
        }
        return names(SimpleDateFormat.class, DecimalFormat.class, MessageFormat.class, Formatter.class)
                        .contains(owner.getName())
                && name.equals("<init>");
    }

    private static boolean has(List<JavaClass> parameters, Class<?> type) {
        return parameters.stream().anyMatch(parameter -> parameter.isEquivalentTo(type));
    }

    private static Set<String> names(Class<?>... types) {
        return Arrays.stream(types).map(Class::getName).collect(Collectors.toSet());
    }
}
