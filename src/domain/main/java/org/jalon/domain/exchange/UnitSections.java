package org.jalon.domain.exchange;

import org.jalon.domain.exchange.Node.ObjectNode;
import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.shared.JiraProjects;
import org.jalon.domain.standard.VersionName;

import java.util.List;

/** How the Business Units of a program are written in its file. */
public final class UnitSections {
    private final BusinessUnits units;
    private final JiraProjects projects;
    private final PeopleSections people;

    public UnitSections(BusinessUnits units, JiraProjects projects, PeopleSections people) {
        this.units = units;
        this.projects = projects;
        this.people = people;
    }

    /** The working calendars that the units of these rollouts go by. */
    List<ObjectNode> calendars(List<Rollout> rollouts) {
        return people.calendars(rollouts);
    }

    /** The units of these rollouts, with what is said of them for this program. */
    List<ObjectNode> of(List<Rollout> rollouts) {
        return rollouts.stream()
                .flatMap(
                        rollout ->
                                units.by(rollout.id().bu()).stream()
                                        .map(unit -> unit(unit, rollout)))
                .toList();
    }

    private ObjectNode unit(BusinessUnit unit, Rollout rollout) {
        List<String> keys =
                unit.projects().stream().flatMap(id -> projects.keyOf(id).stream()).toList();
        Members members =
                new Members()
                        .with("code", unit.code().value())
                        .with("name", unit.name())
                        .with("country", unit.country())
                        .with("wave", rollout.wave())
                        .withText("project", keys.stream().findFirst())
                        .withSome("otherProjects", Sections.texts(keys.stream().skip(1).toList()));
        rollout.weeklyVolume().ifPresent(volume -> members.with("weeklyVolume", volume));
        members.withText("liveVersion", rollout.liveVersion().map(VersionName::value));
        return people.profile(members, unit.profile()).node();
    }
}
