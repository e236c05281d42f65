package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.linking.Jql;
import org.jalon.domain.linking.LinkRule;
import org.jalon.domain.linking.LinkRules;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.shared.ActorId;
import org.jalon.plugin.persistence.row.LinkRuleRow;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Rules, one row each. */
public final class ActiveObjectsLinkRules implements LinkRules {
    private final ActiveObjects activeObjects;

    public ActiveObjectsLinkRules(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<LinkRule> of(ProgramKey program) {
        return rules(
                Query.select().where("PROGRAM_KEY = ?", program.value()).order("RULE_ORDER, ID"));
    }

    @Override
    public List<LinkRule> all() {
        return rules(Query.select().order("PROGRAM_KEY, RULE_ORDER, ID"));
    }

    @Override
    public int nextNumber(ProgramKey program) {
        return of(program).stream().mapToInt(LinkRule::number).max().orElse(0) + 1;
    }

    @Override
    public void save(LinkRule rule) {
        LinkRuleRow[] known = rows(rule.program(), rule.number());
        if (known.length == 0) {
            activeObjects.create(
                    LinkRuleRow.class,
                    new Columns()
                            .with("RULE_KEY", RowKey.of(rule.program().value(), rule.number()))
                            .with("PROGRAM_KEY", rule.program().value())
                            .with("RULE_NUMBER", rule.number())
                            .with("RULE_ORDER", rule.position())
                            .with("BU_CODE", rule.bu().value())
                            .with("JQL", rule.jql().text())
                            .with("WORKSTREAM_CODE", rule.workstream().map(WorkstreamCode::value))
                            .with("MILESTONE_CODE", rule.milestone().map(MilestoneCode::value))
                            .with("OWNER_KEY", rule.owner().key())
                            .values());
        }
        for (LinkRuleRow row : known) {
            row.setRuleOrder(rule.position());
            row.setBuCode(rule.bu().value());
            row.setJql(rule.jql().text());
            row.setWorkstreamCode(rule.workstream().map(WorkstreamCode::value).orElse(null));
            row.setMilestoneCode(rule.milestone().map(MilestoneCode::value).orElse(null));
            row.setOwnerKey(rule.owner().key());
            row.save();
        }
    }

    @Override
    public void remove(ProgramKey program, int number) {
        activeObjects.delete(rows(program, number));
    }

    private LinkRuleRow[] rows(ProgramKey program, int number) {
        return activeObjects.find(
                LinkRuleRow.class,
                Query.select().where("RULE_KEY = ?", RowKey.of(program.value(), number)));
    }

    private List<LinkRule> rules(Query query) {
        return Arrays.stream(activeObjects.find(LinkRuleRow.class, query))
                .map(ActiveObjectsLinkRules::rule)
                .toList();
    }

    private static LinkRule rule(LinkRuleRow row) {
        return new LinkRule(
                new ProgramKey(row.getProgramKey()),
                row.getRuleNumber(),
                row.getRuleOrder(),
                new BusinessUnitCode(row.getBuCode()),
                new Jql(row.getJql()),
                Optional.ofNullable(row.getWorkstreamCode()).map(WorkstreamCode::new),
                Optional.ofNullable(row.getMilestoneCode()).map(MilestoneCode::new),
                new ActorId(row.getOwnerKey()));
    }
}
