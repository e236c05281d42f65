package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.conformity.ChangedRequirement;
import org.jalon.domain.conformity.Requirement;
import org.jalon.domain.conformity.RequirementChange;
import org.jalon.domain.conformity.RequirementCode;
import org.jalon.domain.conformity.RequirementKind;
import org.jalon.domain.conformity.Requirements;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.standard.StandardKey;
import org.jalon.domain.standard.VersionName;
import org.jalon.plugin.persistence.row.RequirementRow;
import org.jalon.plugin.persistence.row.StandardRow;

import java.util.Arrays;
import java.util.List;

/**
 * Requirements, a row for what one version says of one; those of a Standard are replaced as a
 * whole.
 */
public final class ActiveObjectsRequirements implements Requirements {
    private final ActiveObjects activeObjects;
    private final KeptByRevision<List<ChangedRequirement>> kept = new KeptByRevision<>();

    public ActiveObjectsRequirements(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<ChangedRequirement> of(StandardKey standard) {
        Long revision =
                ActiveObjectsStandards.row(activeObjects, standard)
                        .map(StandardRow::getRevision)
                        .orElse(null);
        return kept.of(standard.value(), revision, () -> read(standard));
    }

    private List<ChangedRequirement> read(StandardKey standard) {
        Query query =
                Query.select().where("STANDARD_KEY = ?", standard.value()).order("SORT_ORDER");
        return Arrays.stream(activeObjects.find(RequirementRow.class, query))
                .map(ActiveObjectsRequirements::changed)
                .toList();
    }

    @Override
    public void saveAll(StandardKey standard, List<ChangedRequirement> changes) {
        activeObjects.deleteWithSQL(RequirementRow.class, "STANDARD_KEY = ?", standard.value());
        for (int order = 0; order < changes.size(); order++) {
            activeObjects.create(
                    RequirementRow.class, columns(standard, order, changes.get(order)).values());
        }
        ActiveObjectsStandards.row(activeObjects, standard)
                .ifPresent(
                        row -> {
                            row.setRevision(KeptByRevision.fresh());
                            row.save();
                        });
    }

    private static Columns columns(StandardKey standard, int order, ChangedRequirement changed) {
        Requirement requirement = changed.requirement();
        String version = changed.version().value();
        String code = requirement.code().value();
        return new Columns()
                .with("REQUIREMENT_KEY", RowKey.of(standard.value(), version, code))
                .with("STANDARD_KEY", standard.value())
                .with("SORT_ORDER", order)
                .with("VERSION_NAME", version)
                .with("CHANGE_KIND", changed.change().name())
                .with("CODE", code)
                .with("WORDING", TextsColumn.of(requirement.text()))
                .with("KIND", requirement.kind().name())
                .with("LEGAL", requirement.legal())
                .with("ADAPTABLE", requirement.adaptable())
                .with("WORKSTREAM_CODE", requirement.workstream().value());
    }

    private static ChangedRequirement changed(RequirementRow row) {
        return new ChangedRequirement(
                new VersionName(row.getVersionName()),
                RequirementChange.valueOf(row.getChangeKind()),
                new Requirement(
                        new RequirementCode(row.getCode()),
                        TextsColumn.text(row.getWording()),
                        RequirementKind.valueOf(row.getKind()),
                        row.isLegal(),
                        row.isAdaptable(),
                        new WorkstreamCode(row.getWorkstreamCode())));
    }
}
