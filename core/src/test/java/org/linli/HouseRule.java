package org.linli;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.linli.kernel.Command;
import org.linli.kernel.Event;
import org.linli.kernel.Inspection;

/**
 * The rules of the house, each with what was planted to prove that it finds something: {@code <class>#<words of the
 * report>}, the class below {@code org.linli.planted}.
 */
enum HouseRule {
    PACKAGE_ORDER(
            classes()
                    .should(PackageOrder.dependUpwardsOnly())
                    .because("packages are read from the ground up, and a feature can be left out with all below it"),
            "kernel.Upward#org.linli.charter.Charter",
            "kernel.Upward#org.linli.storage.Kind",
            "grid.BelowPosts#org.linli.grid.post.Seat",
            "grid.post.BesideIncidents#org.linli.grid.incident.IncidentLevel",
            "nowhere.Stray#org.linli.kernel.Id"),
    FEATURES_MEET_BY_FACTS(
            classes()
                    .that(are("aggregates or rules", type -> PackageOrder.isAggregate(type) || isOfRules(type)))
                    .should(PackageOrder.callNoAggregateOfAnotherFeature())
                    .allowEmptyShould(true)
                    .because("features meet through ids, events and facts, so that each can change alone"),
            "alliance.Gathering#Neighbour.name()",
            "alliance.GatheringRules#Neighbour.name()"),
    PUBLIC_SIGNATURES(
            classes()
                    .that(are("seen by users", type -> isExported(type) && PublicSignatures.isSeen(type)))
                    .should(PublicSignatures.showNoLibraryOfTheInside())
                    .because("a host is free to bring any version of them, or none"),
            "signature.ShowsGuava#result() shows com.google",
            "signature.ShowsGuava#takes(com.google.common.collect.ImmutableList) shows com.google",
            "signature.ShowsGuava#wrapped() shows com.google",
            "signature.ShowsGuava#bounded() shows com.google",
            "signature.ShowsGuava#ShowsGuava.array shows com.google",
            "signature.ShowsGuava#heard() shows org.slf4j.Marker",
            "signature.ShowsGuava#planted.signature.ShowsGuava shows com.google.common.collect.ForwardingObject",
            "signature.ShowsGuava#ShowsGuava$Nested.field shows com.google"),
    HIDDEN_INPUTS(
            noClasses()
                    .that(are(
                            "not the builder, which makes the defaults",
                            type -> !type.getName().matches("org\\.linli\\.Linli\\w*(\\$.*)?")))
                    .should()
                    .accessTargetWhere(HiddenInputs.reads())
                    .because("the same input gives the same answer: time and randomness are parameters"),
            "hidden.LinliElsewhere#Clock.systemUTC()",
            "hidden.HiddenTime#Instant.now()",
            "hidden.HiddenTime#LocalDate.now(java.time.ZoneId)",
            "hidden.HiddenTime#YearMonth.now()",
            "hidden.HiddenTime#Clock.systemUTC()",
            "hidden.HiddenTime#Clock.tickSeconds(java.time.ZoneId)",
            "hidden.HiddenTime#System.currentTimeMillis()",
            "hidden.HiddenTime#System.nanoTime()",
            "hidden.HiddenTime#Date.<init>()",
            "hidden.HiddenTime#ZoneId.systemDefault()",
            "hidden.HiddenTime#references method <java.time.LocalDateTime.now()>",
            "hidden.HiddenChance#UUID.randomUUID()",
            "hidden.HiddenChance#Math.random()",
            "hidden.HiddenChance#java.util.Random.<init>()",
            "hidden.HiddenChance#SecureRandom.<init>()",
            "hidden.HiddenChance#ThreadLocalRandom.current()",
            "hidden.HiddenChance#Collections.shuffle(java.util.List)",
            "hidden.HiddenSettings#Locale.getDefault()",
            "hidden.HiddenSettings#Charset.defaultCharset()",
            "hidden.HiddenSettings#String.getBytes()",
            "hidden.HiddenSettings#String.<init>([B)",
            "hidden.HiddenSettings#InputStreamReader.<init>(java.io.InputStream)",
            "hidden.HiddenSettings#ByteArrayOutputStream.toString()",
            "hidden.HiddenSettings#String.format(java.lang.String, [Ljava.lang.Object;)",
            "hidden.HiddenSettings#String.toLowerCase()",
            "hidden.HiddenSettings#DateTimeFormatter.ofPattern(java.lang.String)",
            "hidden.HiddenSettings#System.getenv(java.lang.String)",
            "hidden.HiddenSettings#System.getProperty(java.lang.String)"),
    NO_DAY_STANDS_FOR_THE_FIRST(
            noClasses()
                    .should()
                    .accessField(LocalDate.class, "EPOCH")
                    .orShould()
                    .accessField(Instant.class, "EPOCH")
                    .because("people have days before 1970: what has no beginning is asked without one"),
            "hidden.FirstDay#LocalDate.EPOCH",
            "hidden.FirstDay#Instant.EPOCH"),
    NO_THREADS(
            classes()
                    .should(OutsideWorld.notDepend(OutsideWorld.isAThread()))
                    .because("the host owns the threads; a library that starts some cannot be stopped by it"),
            "outside.StartsThreads#Thread.<init>(java.lang.Runnable)",
            "outside.StartsThreads#java.util.concurrent.Executors",
            "outside.StartsThreads#java.util.concurrent.CompletableFuture",
            "outside.StartsThreads#java.util.Timer",
            "outside.StartsThreads$Own#extends class <java.lang.Thread>"),
    NO_COMMON_POOL(
            noClasses()
                    .should()
                    .accessTargetWhere(OutsideWorld.startsThreads())
                    .because("parallel streams borrow threads that the host has not given"),
            "outside.StartsThreads#parallelStream()",
            "outside.StartsThreads#IntStream.parallel()",
            "outside.StartsThreads#Thread.start()"),
    NO_FILES_AND_SOCKETS(
            classes()
                    .should(OutsideWorld.notDepend(OutsideWorld.isAFileOrSocket()))
                    .because("core does no input and output but reading its own resources"),
            "outside.OpensFiles#java.io.File",
            "outside.OpensFiles#java.io.FileInputStream",
            "outside.OpensFiles#java.nio.file.Path",
            "outside.OpensFiles#java.net.Socket",
            "outside.OpensFiles#java.net.URL"),
    NO_CONSOLE(
            noClasses()
                    .should()
                    .accessTargetWhere(OutsideWorld.writesToTheConsole())
                    .because("the console belongs to the host"),
            "outside.WritesToConsole#java.lang.System.out",
            "outside.WritesToConsole#java.lang.System.err",
            "outside.WritesToConsole#printStackTrace()"),
    NO_OBJECTS_FROM_DATA(
            noClasses()
                    .should()
                    .accessTargetWhere(OutsideWorld.makesClassesOrObjectsFromData())
                    .because("data must never choose which class is loaded"),
            "outside.LoadsByName#Class.forName(java.lang.String)",
            "outside.LoadsByName#ClassLoader.loadClass(java.lang.String)",
            "outside.LoadsByName#ObjectInputStream.readObject()"),
    NO_EMPTY_SUFFIX(
            noClasses()
                    .should(have(are(
                            "a simple name that ends in an empty word",
                            type -> Shapes.EMPTY_SUFFIX
                                    .matcher(type.getSimpleName())
                                    .matches())))
                    .because("such a word says how the code is layered, not what it is in the field"),
            "alliance.GatheringManager#GatheringManager",
            "alliance.GatheringManager$InnerImpl#InnerImpl"),
    RECORDS_DO_NOT_CHANGE(
            noFields()
                    .that()
                    .areNotStatic()
                    .and()
                    .areDeclaredInClassesThat()
                    .areRecords()
                    .should(be(Shapes.mutable()))
                    .because("a record is shared by threads and stores as it is"),
            "alliance.ChangingRecord#ChangingRecord.bytes",
            "alliance.ChangingRecord#ChangingRecord.day",
            "alliance.ChangingRecord#ChangingRecord.names",
            "alliance.ChangingRecord#ChangingRecord.count"),
    AGGREGATES_ARE_RECORDS(
            classes()
                    .that(are("aggregates", PackageOrder::isAggregate))
                    .should()
                    .beRecords()
                    .allowEmptyShould(true)
                    .because("storage writes and reads records, and an old state must stay as it was"),
            "alliance.ClassAggregate#ClassAggregate"),
    EVENTS_ARE_RECORDS(
            classes()
                    .that()
                    .implement(Event.class)
                    .and()
                    .areNotInterfaces()
                    .should()
                    .beRecords()
                    .because("what has happened is kept in the journal for good"),
            "alliance.ClassEvent#ClassEvent"),
    RULES_ARE_CONSTANTS(
            classes()
                    .that(are("classes of rules", HouseRule::isOfRules))
                    .should(Shapes.holdOnlyConstantsAndRecords())
                    .because("a class of rules is a list that people read; what asks the rules stands elsewhere"),
            "alliance.GatheringRules#GatheringRules.counter is no constant of rules",
            "alliance.GatheringRules#GatheringRules.LIMIT is no constant of rules",
            "alliance.GatheringRules#GatheringRules.ask(",
            "alliance.GatheringRules#GatheringRules.instance("),
    FACTS_ARE_RECORDS(
            classes()
                    .that(are(
                            "facts of rules",
                            type -> !type.isAnonymousClass()
                                    && type.getEnclosingClass()
                                            .filter(HouseRule::isOfRules)
                                            .isPresent()))
                    .should(Shapes.beRecordsOrEnums())
                    .because("facts are small records, so that one rule is tested alone"),
            "alliance.GatheringRules$Mutable#is no record of facts"),
    COMMANDS_AND_INSPECTIONS_AT_FIRST_SIGHT(
            noMethods()
                    .that()
                    .arePrivate()
                    .and()
                    .areDeclaredInClassesThat(are(
                            "above the kernel", type -> !type.getPackageName().equals("org.linli.kernel")))
                    .should()
                    .haveRawReturnType(are(
                            "a command or an inspection",
                            type -> type.isEquivalentTo(Command.class) || type.isEquivalentTo(Inspection.class)))
                    .because("the kernel has one way to each, which reads the same in every feature"),
            "alliance.OwnWays#OwnWays.step(java.lang.String)",
            "alliance.OwnWays#OwnWays.asked()"),
    NULL_MARKED(
            classes()
                    .that(are(
                            "public, of the top level, and exported",
                            type -> isExported(type)
                                    && type.isTopLevelClass()
                                    && type.getModifiers().contains(JavaModifier.PUBLIC)))
                    .should(Shapes.liveInANullMarkedPackage())
                    .because("no null goes in or out, and tools of the host can see that"),
            "unmarked.Unmarked#says nothing of null");

    private static final Set<String> EXPORTED = Codebase.exportedPackages();

    private final ArchRule rule;
    private final List<String> planted;

    HouseRule(ArchRule rule, String... planted) {
        this.rule = rule;
        this.planted = List.of(planted);
    }

    ArchRule rule() {
        return rule;
    }

    List<String> planted() {
        return planted;
    }

    private static DescribedPredicate<JavaClass> are(String what, Predicate<JavaClass> condition) {
        return DescribedPredicate.describe(what, condition);
    }

    private static boolean isOfRules(JavaClass type) {
        return type.isTopLevelClass() && type.getSimpleName().endsWith("Rules");
    }

    private static boolean isExported(JavaClass type) {
        return EXPORTED.contains(type.getPackageName()) || type.getPackageName().startsWith("org.linli.planted");
    }
}
