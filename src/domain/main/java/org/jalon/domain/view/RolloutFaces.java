package org.jalon.domain.view;

import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.IssueHead;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.LocalizedText;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads how rollouts are shown. */
public final class RolloutFaces {
    private final BusinessUnits units;
    private final IssueReadings issues;

    public RolloutFaces(BusinessUnits units, IssueReadings issues) {
        this.units = units;
        this.issues = issues;
    }

    /** The faces of these rollouts; queries do not grow with them. */
    public Map<RolloutId, RolloutFace> of(Collection<Rollout> rollouts) {
        Map<BusinessUnitCode, BusinessUnit> known =
                units.all().stream()
                        .collect(Collectors.toMap(BusinessUnit::code, Function.identity()));
        Map<JiraIssueId, IssueHead> heads =
                issues.headsOf(rollouts.stream().map(Rollout::issue).toList());
        Map<RolloutId, RolloutFace> faces = new LinkedHashMap<>();
        for (Rollout rollout : rollouts) {
            Optional<BusinessUnit> unit = Optional.ofNullable(known.get(rollout.id().bu()));
            faces.put(rollout.id(), face(rollout, unit, heads));
        }
        return faces;
    }

    /** The face of one rollout. */
    public RolloutFace of(Rollout rollout) {
        return face(rollout, units.by(rollout.id().bu()), issues.headsOf(List.of(rollout.issue())));
    }

    private static RolloutFace face(
            Rollout rollout, Optional<BusinessUnit> unit, Map<JiraIssueId, IssueHead> heads) {
        BusinessUnitCode bu = rollout.id().bu();
        Optional<IssueHead> issue = Optional.ofNullable(heads.get(rollout.issue()));
        return new RolloutFace(
                bu,
                unit.map(BusinessUnit::name).orElseGet(() -> LocalizedText.english(bu.value())),
                unit.map(BusinessUnit::country).orElse(""),
                rollout.wave(),
                issue.map(IssueHead::key),
                issue.map(IssueHead::statusName));
    }
}
