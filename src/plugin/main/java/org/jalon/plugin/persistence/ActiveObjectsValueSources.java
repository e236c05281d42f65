package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.CostField;
import org.jalon.domain.rollout.CostField.CostUnit;
import org.jalon.domain.rollout.ValueSources;
import org.jalon.domain.rollout.ValueSourcesKept;
import org.jalon.plugin.persistence.row.ValueSourcesRow;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where programs find their values, one row for a program that chose. */
public final class ActiveObjectsValueSources implements ValueSourcesKept {
    private static final String SEPARATOR = ",";

    private final ActiveObjects activeObjects;

    public ActiveObjectsValueSources(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public ValueSources of(ProgramKey program) {
        return row(program)
                .map(
                        row ->
                                new ValueSources(
                                        ids(row.getRiskTypes()),
                                        ids(row.getConditionTypes()),
                                        cost(row)))
                .orElse(ValueSources.UNCHOSEN);
    }

    @Override
    public void save(ProgramKey program, ValueSources chosen) {
        ValueSourcesRow row = row(program).orElseGet(() -> add(program));
        row.setRiskTypes(column(chosen.risks()));
        row.setConditionTypes(column(chosen.conditions()));
        row.setCostField(chosen.cost().map(CostField::field).orElse(null));
        row.setCostUnit(chosen.cost().map(cost -> cost.unit().name()).orElse(null));
        row.save();
    }

    private ValueSourcesRow add(ProgramKey program) {
        return activeObjects.create(
                ValueSourcesRow.class, new Columns().with("PROGRAM_KEY", program.value()).values());
    }

    private Optional<ValueSourcesRow> row(ProgramKey program) {
        Query query = Query.select().where("PROGRAM_KEY = ?", program.value());
        return Arrays.stream(activeObjects.find(ValueSourcesRow.class, query)).findFirst();
    }

    private static Optional<CostField> cost(ValueSourcesRow row) {
        return Optional.ofNullable(row.getCostField())
                .map(field -> new CostField(field, CostUnit.valueOf(row.getCostUnit())));
    }

    /** Never an empty text, which Oracle keeps as a null. */
    private static String column(Optional<Set<String>> chosen) {
        return chosen.map(
                        ids ->
                                SEPARATOR
                                        + ids.stream()
                                                .sorted()
                                                .collect(Collectors.joining(SEPARATOR)))
                .orElse(null);
    }

    private static Optional<Set<String>> ids(String column) {
        return Optional.ofNullable(column)
                .map(
                        text ->
                                Arrays.stream(text.split(SEPARATOR))
                                        .filter(id -> !id.isEmpty())
                                        .collect(Collectors.toSet()));
    }
}
