package org.linli;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** What a library embedded in a host leaves to the host: threads, files, sockets, the console, and loading classes by name. */
final class OutsideWorld {
    private static final Set<String> THREADS = Set.of(
            "java.util.Timer",
            "java.util.TimerTask",
            "java.util.concurrent.Executor",
            "java.util.concurrent.ExecutorService",
            "java.util.concurrent.ScheduledExecutorService",
            "java.util.concurrent.ThreadPoolExecutor",
            "java.util.concurrent.ScheduledThreadPoolExecutor",
            "java.util.concurrent.Executors",
            "java.util.concurrent.ExecutorCompletionService",
            "java.util.concurrent.ForkJoinPool",
            "java.util.concurrent.ForkJoinTask",
            "java.util.concurrent.RecursiveTask",
            "java.util.concurrent.RecursiveAction",
            "java.util.concurrent.CompletableFuture",
            "java.util.concurrent.ThreadFactory",
            "java.lang.ref.Cleaner");
    private static final List<String> FILES_AND_SOCKETS = List.of(
            "java.io.File",
            "java.io.RandomAccessFile",
            "java.nio.file.",
            "java.nio.channels.",
            "java.net.",
            "javax.net.");
    private static final Set<String> MERE_VALUES =
            Set.of("java.net.URI", "java.net.URISyntaxException", "java.net.URLEncoder", "java.net.URLDecoder");

    private OutsideWorld() {}

    static ArchCondition<JavaClass> notDepend(DescribedPredicate<Dependency> what) {
        return new ArchCondition<>("not depend " + what.getDescription()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(what)
                        .forEach(found -> events.add(SimpleConditionEvent.violated(type, found.getDescription())));
            }
        };
    }

    static DescribedPredicate<Dependency> isAThread() {
        return DescribedPredicate.describe("on threads, executors or timers", dependency -> {
            String name = dependency.getTargetClass().getName();
            boolean makesThread = name.equals("java.lang.Thread")
                    && (dependency.getDescription().contains("Thread.<init>")
                            || dependency.getDescription().contains("extends class"));
            return makesThread || THREADS.contains(name);
        });
    }

    static DescribedPredicate<JavaAccess<?>> startsThreads() {
        return DescribedPredicate.describe("starts a thread or borrows the common pool", access -> {
            AccessTarget target = access.getTarget();
            return target.getName().equals("parallelStream")
                    || target.getOwner().getPackageName().equals("java.util.stream")
                            && target.getName().equals("parallel")
                    || target.getOwner().getName().equals("java.lang.Thread")
                            && (target.getName().equals("start")
                                    || target.getName().equals("startVirtualThread"));
        });
    }

    static DescribedPredicate<Dependency> isAFileOrSocket() {
        return DescribedPredicate.describe("on files or sockets", dependency -> {
            String name = dependency.getTargetClass().getBaseComponentType().getName();
            return FILES_AND_SOCKETS.stream().anyMatch(name::startsWith) && !MERE_VALUES.contains(name);
        });
    }

    static DescribedPredicate<JavaAccess<?>> writesToTheConsole() {
        return DescribedPredicate.describe("writes to the console", access -> {
            AccessTarget target = access.getTarget();
            return target.getOwner().getName().equals("java.lang.System")
                            && Set.of("out", "err", "in", "console").contains(target.getName())
                    || target.getName().equals("printStackTrace")
                            && target.getFullName().endsWith("printStackTrace()");
        });
    }

    static DescribedPredicate<JavaAccess<?>> makesClassesOrObjectsFromData() {
        return DescribedPredicate.describe("makes classes or objects from names and bytes", access -> {
            AccessTarget target = access.getTarget();
            return Set.of("java.io.ObjectInputStream", "java.io.ObjectOutputStream", "java.beans.XMLDecoder")
                            .contains(target.getOwner().getName())
                    || Set.of("forName", "loadClass", "findClass", "defineClass")
                                    .contains(target.getName())
                            && target.getOwner().getName().startsWith("java.lang.");
        });
    }
}
