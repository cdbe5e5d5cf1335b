package org.linli.service.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;
import org.linli.code.Reasoned;
import org.linli.community.Closing;
import org.linli.community.ClosingRules;
import org.linli.community.Organisation;
import org.linli.kernel.Closable;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.OpenTie;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A policy for enterprises, and which of those that it concerns it has reached (惠企政策).
 *
 * @param community the community
 * @param id its id there
 * @param form as it was published; begin with it to amend or correct
 * @param deliveries which enterprises it has reached, in the order in which that was recorded
 * @param closing since when it holds no longer, if so
 */
public record EnterprisePolicy(
        DivisionCode community,
        Id<EnterprisePolicy> id,
        PolicyForm form,
        List<PolicyDelivery> deliveries,
        Optional<Closing> closing)
        implements Closable {
    /** On which day it was published. */
    public static final Index<EnterprisePolicy, LocalDate> PUBLISHED_ON =
            Index.one("published_on", ValueType.DAY, policy -> policy.form().publishedOn());

    /** Whether it holds no longer. */
    static final Index<EnterprisePolicy, Boolean> CLOSED =
            Index.one("closed", ValueType.FLAG, policy -> policy.closing().isPresent());

    /** What it is called. */
    public static final Column<EnterprisePolicy, String> TITLE =
            Column.one("title", ValueType.TEXT, policy -> policy.form().title());

    /** How many enterprises it concerns. */
    public static final Column<EnterprisePolicy, Long> CONCERNED = Column.one("concerned", ValueType.NUMBER, policy ->
            (long) policy.form().concerns().size());

    /** How many of these it has reached. */
    public static final Column<EnterprisePolicy, Long> REACHED =
            Column.one("reached", ValueType.NUMBER, policy -> policy.reached().count());

    /** Since when it holds no longer. */
    public static final Column<EnterprisePolicy, LocalDate> CLOSED_ON = Column.optional(
            "closed_on", ValueType.DAY, policy -> policy.closing().map(Closing::day));

    /** Its kind. */
    public static final Kind<EnterprisePolicy> KIND = Kind.named(
                    "enterprise_policy", 1, EnterprisePolicy.class, policy -> Ref.of(policy.community, policy.id))
            .together(CLOSED, PUBLISHED_ON)
            .index(PUBLISHED_ON)
            .column(TITLE)
            .column(CONCERNED)
            .column(REACHED)
            .column(CLOSED_ON)
            .events(PolicyEvent.class)
            .build();

    /** Copies the list. */
    public EnterprisePolicy {
        deliveries = List.copyOf(deliveries);
    }

    static Decision<EnterprisePolicy> register(
            DivisionCode community, Id<EnterprisePolicy> id, PolicyForm form, LocalDate today) {
        Inspection inspection = new Inspection();
        PolicyForm read = stated(inspection, form, today);
        return inspection.decide(() -> Decision.accepted(
                new EnterprisePolicy(community, id, read, List.of(), Optional.empty()),
                new PolicyEvent.PolicyRegistered(id, read)));
    }

    Decision<EnterprisePolicy> amend(PolicyForm changed, LocalDate today) {
        Inspection inspection = new Inspection().found(closedOn(today));
        PolicyForm read = stated(inspection, changed, today);
        return inspection.decide(() -> Decision.accepted(stating(read), new PolicyEvent.PolicyAmended(id, read)));
    }

    Decision<EnterprisePolicy> correct(PolicyForm right, String reason, LocalDate today) {
        Inspection inspection = new Inspection();
        PolicyForm read = stated(inspection, right, today);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> read.equals(form)
                ? Decision.accepted(this)
                : Decision.accepted(stating(read), new PolicyEvent.PolicyCorrected(id, form, read, why.orElseThrow())));
    }

    private static PolicyForm stated(Inspection inspection, PolicyForm form, LocalDate today) {
        inspection
                .ask(PolicyRules.COMPLETE, form.missing())
                .ask(PolicyRules.CONCERNS, form.concerns().size())
                .ask(PolicyRules.DAY, new PolicyRules.Dated(form.publishedOn(), form.publishedOn(), today));
        return form.read(inspection);
    }

    /** It has reached an enterprise; on which day it holds no longer is told by that day. */
    Decision<EnterprisePolicy> deliver(PolicyDelivery delivery, LocalDate today) {
        return new Inspection()
                .found(closedOn(delivery.on()))
                .ask(
                        PolicyRules.REACHES,
                        new PolicyRules.Reaching(
                                form.concerns().contains(delivery.enterprise()),
                                delivered(delivery.enterprise()).isPresent()))
                .ask(PolicyRules.DAY, new PolicyRules.Dated(form.publishedOn(), delivery.on(), today))
                .decide(() -> Decision.accepted(
                        reaching(Stream.concat(deliveries.stream(), Stream.of(delivery))
                                .toList()),
                        new PolicyEvent.PolicyDelivered(id, delivery)));
    }

    /** That it has reached an enterprise was a mistake. */
    Decision<EnterprisePolicy> retract(Id<Organisation> enterprise, String reason) {
        Optional<PolicyDelivery> there = delivered(enterprise);
        Inspection inspection = new Inspection().ask(PolicyRules.REACHED, there.isPresent());
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> {
            List<PolicyDelivery> left = new ArrayList<>(deliveries);
            left.remove(there.orElseThrow());
            return Decision.accepted(
                    reaching(left), new PolicyEvent.DeliveryRetracted(id, there.orElseThrow(), why.orElseThrow()));
        });
    }

    Decision<EnterprisePolicy> close(LocalDate day, String reason, List<OpenTie> ties, LocalDate today) {
        Inspection inspection = new Inspection()
                .found(closedOn(today))
                .ask(PolicyRules.DAY, new PolicyRules.Dated(form.publishedOn(), day, today));
        inspection.ask(
                ClosingRules.RECORDED_AFTER,
                ClosingRules.LastRecord.of(
                        day, KIND.name(), deliveries.stream().map(each -> Map.entry(form.title(), each.on()))));
        Optional<Closing> read = inspection.read(Closing.read(day, reason, ties, today));
        return inspection.decide(() -> Decision.accepted(
                new EnterprisePolicy(community, id, form, deliveries, read),
                new PolicyEvent.PolicyClosed(id, day, read.orElseThrow().reason())));
    }

    Decision<EnterprisePolicy> reopen(String reason, LocalDate today) {
        Inspection inspection = new Inspection().ask(ClosingRules.TO_REOPEN, standing(today));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                new EnterprisePolicy(community, id, form, deliveries, Optional.empty()),
                new PolicyEvent.PolicyReopened(id, closing.orElseThrow().day(), why.orElseThrow())));
    }

    /**
     * How it has reached an enterprise.
     *
     * @param enterprise which
     * @return the delivery; empty when it has not
     */
    public Optional<PolicyDelivery> delivered(Id<Organisation> enterprise) {
        return deliveries.stream()
                .filter(each -> each.enterprise().equals(enterprise))
                .findFirst();
    }

    /** Deliveries to enterprises that it concerns, as far as it is known now. */
    Stream<PolicyDelivery> reached() {
        return deliveries.stream().filter(each -> form.concerns().contains(each.enterprise()));
    }

    @Override
    public Optional<Finding> closedOn(LocalDate day) {
        return PolicyRules.CLOSED.check(standing(day));
    }

    private ClosingRules.Standing standing(LocalDate day) {
        return new ClosingRules.Standing(form.title(), closing.map(Closing::day), day);
    }

    private EnterprisePolicy stating(PolicyForm now) {
        return new EnterprisePolicy(community, id, now, deliveries, closing);
    }

    private EnterprisePolicy reaching(List<PolicyDelivery> now) {
        return new EnterprisePolicy(community, id, form, now, closing);
    }
}
