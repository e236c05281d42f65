package org.jalon.domain.view;

import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.organisation.Stakeholder;
import org.jalon.domain.organisation.WorkingCalendar;
import org.jalon.domain.organisation.WorkingCalendars;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.ActorId;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what is known of the Business Units of a program, with one query for all of them. */
public final class UnitsShown {
    private final Rollouts rollouts;
    private final BusinessUnits units;
    private final WorkingCalendars calendars;
    private final ProfileRights rights;
    private final RoleHolders holders;

    public UnitsShown(
            Rollouts rollouts,
            BusinessUnits units,
            WorkingCalendars calendars,
            ProfileRights rights,
            RoleHolders holders) {
        this.rollouts = rollouts;
        this.units = units;
        this.calendars = calendars;
        this.rights = rights;
        this.holders = holders;
    }

    List<PeopleOfProgram.Unit> of(ActorId actor, Program program) {
        Map<BusinessUnitCode, BusinessUnit> known =
                units.all().stream()
                        .collect(Collectors.toMap(BusinessUnit::code, Function.identity()));
        Function<BusinessUnit, ProfileRight> right = rights.of(actor, program);
        return rollouts.of(program.key()).stream()
                .map(rollout -> known.get(rollout.id().bu()))
                .filter(Objects::nonNull)
                .map(unit -> shown(unit, right.apply(unit)))
                .toList();
    }

    private PeopleOfProgram.Unit shown(BusinessUnit unit, ProfileRight right) {
        return new PeopleOfProgram.Unit(
                unit,
                unit.lead().map(holders::person),
                unit.profile().stakeholders().stream().map(this::named).toList(),
                right);
    }

    private PeopleOfProgram.NamedStakeholder named(Stakeholder stakeholder) {
        return new PeopleOfProgram.NamedStakeholder(
                stakeholder, stakeholder.actor().map(holders::person));
    }

    List<WorkingCalendar> calendars() {
        return calendars.all();
    }
}
