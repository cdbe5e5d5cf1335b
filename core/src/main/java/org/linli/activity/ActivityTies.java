package org.linli.activity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.community.Organisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.OpenTie;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.storage.Kind;
import org.linli.work.Needs;
import org.linli.work.Reading;
import org.linli.work.Reliance;
import org.linli.work.UnitOfWork;

/** Whom activities name, and what hangs on what. */
final class ActivityTies {
    private ActivityTies() {}

    static void required(UnitOfWork work, Id<Activity> activity, Set<Id<Person>> people) {
        Needs needs = work.needs().a(Activity.KIND, activity);
        people.forEach(person -> needs.a(Person.KIND, person).unless(PersonFiles.hold(work, person)));
        needs.orRefuse();
    }

    static SignUpRules.Guarding guarding(UnitOfWork work, SignUpForm form, LocalDate day) {
        return new SignUpRules.Guarding(
                form.people().stream().map(person -> member(work, person)).toList(),
                form.guardian().map(person -> member(work, person)),
                day);
    }

    private static SignUpRules.Member member(UnitOfWork work, Id<Person> person) {
        return new SignUpRules.Member(person, PersonFiles.born(work, person));
    }

    /** The sign-up with a number; one that is not there has ended. */
    static SignUp signUp(Activity activity, int number) {
        return activity.signUps()
                .number(number)
                .orElseGet(() -> new SignUp(
                        number,
                        new SignUpForm(List.of(), Optional.empty(), SignUpPart.PARTICIPANT),
                        SignUpState.ENDED,
                        activity.form().time().day(),
                        "",
                        Optional.empty(),
                        Optional.empty()));
    }

    static List<OwnSignUp> ofPerson(Reading view, Id<Person> person) {
        return view.list(view.all(Activity.KIND).where(Activity.PERSON, person)).stream()
                .filter(activity -> activity.status().isAhead())
                .sorted(Comparator.comparing(
                                (Activity activity) -> activity.form().time().begins())
                        .thenComparing(Activity::id))
                .flatMap(activity -> activity.signUps().all().stream()
                        .filter(signUp ->
                                signUp.isOpen() && signUp.form().named().contains(person))
                        .map(signUp -> OwnSignUp.of(activity, signUp)))
                .toList();
    }

    /** The activities that an organisation is to hold (待举办活动). */
    static final class OfOrganiser implements Reliance<Organisation> {
        @Override
        public Kind<Organisation> on() {
            return Organisation.KIND;
        }

        @Override
        public List<OpenTie> ties(Reading view, Organisation organisation, LocalDate today) {
            return view.list(view.all(Activity.KIND).where(Activity.HOLDING, organisation.id())).stream()
                    .map(activity -> OpenTie.of(
                            Activity.KIND.name(), activity.id(), activity.form().title(), Activities.AMEND))
                    .toList();
        }
    }

    /** The places of a person who is erased fall free (报名人员). */
    static final class OfPerson implements Reliance<Person> {
        @Override
        public Kind<Person> on() {
            return Person.KIND;
        }

        @Override
        public Runnable erased(UnitOfWork work, Person person) {
            SignUpCourse.Doing doing =
                    new SignUpCourse.Doing(work.actor(), work.terms(ActivityTerms.TERMS), work.today());
            List<Decision<Activity>> left =
                    work.list(work.all(Activity.KIND).where(Activity.PERSON, person.id())).stream()
                            .filter(activity -> activity.status().isAhead())
                            .filter(activity -> activity.signUps().named().contains(person.id()))
                            .map(activity -> SignUpCourse.without(activity, person.id(), doing))
                            .toList();
            return () ->
                    left.forEach(decision -> work.save(Activity.KIND, decision).orElseThrow());
        }
    }

    static Stream<Activity> ahead(Reading view) {
        return Stream.of(ActivityStatus.values())
                .filter(ActivityStatus::isAhead)
                .flatMap(status ->
                        view
                                .list(view.all(Activity.KIND)
                                        .where(Activity.STATUS, status)
                                        .orderedBy(Activity.DAY))
                                .stream());
    }
}
