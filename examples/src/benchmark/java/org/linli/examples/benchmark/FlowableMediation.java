package org.linli.examples.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flowable.cmmn.api.runtime.CaseInstance;
import org.flowable.cmmn.engine.CmmnEngine;
import org.flowable.cmmn.engine.CmmnEngineConfiguration;
import org.flowable.cmmn.engine.impl.cfg.StandaloneInMemCmmnEngineConfiguration;
import org.flowable.common.engine.impl.AbstractEngineConfiguration;
import org.flowable.task.api.Task;

/** The mediation as a case model of CMMN: a human task for each step, each after the one before it, and a timer of thirty days. */
final class FlowableMediation implements MediationFlow {
    private static final List<String> STEPS = List.of(
            "accept", "assign", "start", "agree", "sign", "perform", "fulfil", "followUp", "lastFollowUp", "archive");

    private final CmmnEngine engine;

    FlowableMediation(DataSource source) {
        CmmnEngineConfiguration configuration = new StandaloneInMemCmmnEngineConfiguration();
        configuration.setDataSource(source);
        configuration.setDatabaseSchemaUpdate(AbstractEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        engine = configuration.buildCmmnEngine();
        engine.getCmmnRepositoryService()
                .createDeployment()
                .enableDuplicateFiltering()
                .name("mediation")
                .addString("mediation.cmmn", model())
                .deploy();
    }

    @Override
    public String name() {
        return "Flowable CMMN";
    }

    @Override
    public void mediate() {
        String dispute = registered();
        for (String step : STEPS) {
            done(dispute, step);
        }
    }

    @Override
    public List<String> asked() {
        String dispute = registered();
        done(dispute, "accept");
        String mediator = tried(dispute, "assign", Map.of("mediator", "employee of the respondent"));
        done(dispute, "start");
        done(dispute, "agree");
        String unsigned = tried(dispute, "perform", Map.of());
        String early = tried(dispute, "archive", Map.of());
        String due = engine.getCmmnManagementService().createTimerJobQuery().caseInstanceId(dispute).list().stream()
                .findFirst()
                .map(job -> "a timer fires at " + job.getDuedate())
                .orElse("no timer");
        return List.of(mediator, unsigned, early, due);
    }

    private String registered() {
        CaseInstance begun = engine.getCmmnRuntimeService()
                .createCaseInstanceBuilder()
                .caseDefinitionKey("mediation")
                .variable("facts", "面馆风机夜间噪声")
                .start();
        return begun.getId();
    }

    private void done(String dispute, String step) {
        engine.getCmmnTaskService()
                .complete(task(dispute, step).orElseThrow().getId(), Map.of("by", "secretary", "note", "示例说明"));
    }

    private String tried(String dispute, String step, Map<String, Object> said) {
        Optional<Task> open = task(dispute, step);
        open.ifPresent(task -> engine.getCmmnTaskService().complete(task.getId(), said));
        return open.isPresent() ? "done: the model has no such rule" : "no such task now, without a reason";
    }

    private Optional<Task> task(String dispute, String step) {
        return Optional.ofNullable(engine.getCmmnTaskService()
                .createTaskQuery()
                .caseInstanceId(dispute)
                .taskDefinitionKey(step)
                .singleResult());
    }

    @Override
    public void close() {
        engine.close();
    }

    private static String model() {
        StringBuilder plan = new StringBuilder();
        StringBuilder sentries = new StringBuilder();
        StringBuilder tasks = new StringBuilder();
        for (int number = 0; number < STEPS.size(); number++) {
            String step = STEPS.get(number);
            plan.append("<planItem id='item-%s' definitionRef='%s'>".formatted(step, step));
            if (number > 0) {
                plan.append("<entryCriterion id='entry-%s' sentryRef='after-%s'/>".formatted(step, step));
                sentries.append("<sentry id='after-%s'><planItemOnPart id='on-%s' sourceRef='item-%s'>"
                        .formatted(step, step, STEPS.get(number - 1)));
                sentries.append("<standardEvent>complete</standardEvent></planItemOnPart></sentry>");
            }
            plan.append("</planItem>");
            tasks.append("<humanTask id='%s' name='%s'/>".formatted(step, step));
        }
        return """
                <definitions xmlns='http://www.omg.org/spec/CMMN/20151109/MODEL' targetNamespace='http://linli.org/mediation'>
                <case id='mediation'><casePlanModel id='plan' name='mediation' autoComplete='true'>
                %s<planItem id='item-limit' definitionRef='limit'/>%s%s
                <timerEventListener id='limit'><timerExpression>P30D</timerExpression></timerEventListener>
                </casePlanModel></case></definitions>
                """.formatted(plan, sentries, tasks);
    }
}
